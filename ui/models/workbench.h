#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "ui/models/arrivals_model.h"
#include "ui/models/base_list_model.h"
#include "ui/models/base_model.h"
#include "ui/models/batch_model.h"
#include "ui/models/card_list_model.h"
#include "ui/models/catalog_model.h"
#include "ui/models/erase_model.h"
#include "ui/models/language_choice.h"
#include "ui/models/layout_sketch.h"
#include "ui/models/network_model.h"
#include "ui/models/plan_model.h"
#include "ui/models/preset_editor.h"
#include "ui/models/preset_list_model.h"
#include "ui/models/preset_model.h"
#include "ui/models/report_model.h"
#include "ui/models/secrets_model.h"
#include "ui/models/token_action.h"
#include "ui/models/vault_probe.h"
#include "ui/models/workbench_backend.h"

namespace landfall {

/// What the window shows: the three choices, the plan that follows from them, and the batch. Lives
/// in the main thread and outlives the engine.
class Workbench : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(landfall::BaseModel* base READ base CONSTANT)
    Q_PROPERTY(landfall::BaseListModel* bases READ bases CONSTANT)
    Q_PROPERTY(landfall::CatalogModel* catalog READ catalog CONSTANT)
    Q_PROPERTY(landfall::NetworkModel* network READ network CONSTANT)
    Q_PROPERTY(landfall::PresetModel* preset READ preset CONSTANT)
    Q_PROPERTY(landfall::CardListModel* cards READ cards CONSTANT)
    Q_PROPERTY(landfall::PlanModel* plan READ plan CONSTANT)
    Q_PROPERTY(landfall::SecretsModel* secrets READ secrets CONSTANT)
    Q_PROPERTY(landfall::BatchModel* batch READ batch CONSTANT)
    Q_PROPERTY(landfall::ArrivalsModel* arrivals READ arrivals CONSTANT)
    Q_PROPERTY(landfall::TokenAction* token READ token CONSTANT)
    Q_PROPERTY(landfall::PresetListModel* presets READ presets CONSTANT)
    Q_PROPERTY(landfall::PresetEditor* editor READ editor CONSTANT)
    Q_PROPERTY(landfall::LayoutSketch* sketch READ sketch CONSTANT)
    Q_PROPERTY(landfall::EraseModel* erasing READ erasing CONSTANT)
    Q_PROPERTY(landfall::ReportModel* report READ report CONSTANT)
    Q_PROPERTY(landfall::ReportModel* history READ history CONSTANT)
    Q_PROPERTY(landfall::VaultProbe* vault READ vault CONSTANT)
    Q_PROPERTY(landfall::LanguageChoice* language READ language CONSTANT)
    /// The wireless networks that this computer is in.
    Q_PROPERTY(QStringList networks READ networks NOTIFY changed)
    /// The keys of this computer's user: their lines, and as what they are shown.
    Q_PROPERTY(QStringList sshKeys READ sshKeys NOTIFY changed)
    Q_PROPERTY(QStringList sshKeyFiles READ sshKeyFiles NOTIFY changed)
    Q_PROPERTY(Page page READ page NOTIFY changed)
    Q_PROPERTY(bool writable READ writable NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)
    Q_PROPERTY(QStringList hosts READ hosts NOTIFY changed)
    Q_PROPERTY(QStringList fixedNames READ fixedNames NOTIFY changed)
    Q_PROPERTY(bool namesTyped READ namesTyped NOTIFY changed)
    /// What no filesystem of a card uses is made zeros as well.
    Q_PROPERTY(bool blank READ blank WRITE setBlank NOTIFY blankChanged)
    Q_PROPERTY(bool asked READ asked NOTIFY changed)
    Q_PROPERTY(bool checking READ checking NOTIFY changed)
    Q_PROPERTY(landfall::ErrorSentence checkError READ checkError NOTIFY changed)
    Q_PROPERTY(QStringList checkWarnings READ checkWarnings NOTIFY changed)

public:
    enum class Page { Start, Review, Writing, Presets, Wizard, Base, Settings, Arrivals };
    Q_ENUM(Page)

    explicit Workbench(WorkbenchBackend& backend,
                       BatchModel::Clock clock = std::chrono::steady_clock::now);

    [[nodiscard]] BaseModel* base() { return &base_; }
    [[nodiscard]] BaseListModel* bases() { return &bases_; }
    [[nodiscard]] CatalogModel* catalog() { return &catalog_; }
    [[nodiscard]] NetworkModel* network() { return &network_; }
    [[nodiscard]] PresetModel* preset() { return &preset_; }
    [[nodiscard]] CardListModel* cards() { return &cards_; }
    [[nodiscard]] PlanModel* plan() { return &plan_; }
    [[nodiscard]] SecretsModel* secrets() { return &secrets_; }
    [[nodiscard]] BatchModel* batch() { return &batch_; }

    [[nodiscard]] ArrivalsModel* arrivals() { return &arrivals_; }
    [[nodiscard]] TokenAction* token() { return &token_; }
    [[nodiscard]] PresetListModel* presets() { return &presets_; }
    [[nodiscard]] PresetEditor* editor() { return &editor_; }
    [[nodiscard]] LayoutSketch* sketch() { return &sketch_; }
    [[nodiscard]] EraseModel* erasing() { return &erasing_; }
    [[nodiscard]] ReportModel* report() { return &report_; }
    [[nodiscard]] ReportModel* history() { return &history_; }
    [[nodiscard]] VaultProbe* vault() { return &vault_; }
    [[nodiscard]] LanguageChoice* language() { return &language_; }
    [[nodiscard]] const QStringList& networks() const { return networks_; }
    [[nodiscard]] const QStringList& sshKeys() const { return sshKeys_; }
    [[nodiscard]] const QStringList& sshKeyFiles() const { return sshKeyFiles_; }

    [[nodiscard]] Page page() const { return page_; }
    /// All three choices are right and planned; secrets aside.
    [[nodiscard]] bool writable() const;
    /// The first thing that is still to be chosen or put right; empty when writable.
    [[nodiscard]] QString missing() const;
    /// A line for each ticked card: the host it becomes and what it loses. Renewed by ask().
    [[nodiscard]] const QStringList& hosts() const { return hostLines_; }
    /// The ticked drives that are built in: write() wants the name of each to be typed.
    [[nodiscard]] QStringList fixedNames() const { return cards_.tickedFixedNames(); }
    [[nodiscard]] bool namesTyped() const { return typedNames_ == fixedNames(); }
    /// The last question stands: nothing that it speaks of has changed since ask().
    [[nodiscard]] bool asked() const { return asked_; }
    [[nodiscard]] bool blank() const { return blank_; }
    void setBlank(bool blank);
    [[nodiscard]] bool checking() const { return checking_; }
    [[nodiscard]] const ErrorSentence& checkError() const { return checkError_; }
    /// What the check found that the plan did not say: write() must be called again to go on.
    [[nodiscard]] const QStringList& checkWarnings() const { return checkWarnings_; }

    /// Files that were dropped: the first *.json is a preset, the first other one a base.
    Q_INVOKABLE void openFiles(const QList<QUrl>& files);
    Q_INVOKABLE void showReview();
    Q_INVOKABLE void showStart();
    Q_INVOKABLE void showPresets();
    Q_INVOKABLE void showBase();
    Q_INVOKABLE void showSettings();
    /// To the page from which the settings were opened.
    Q_INVOKABLE void leaveSettings();
    Q_INVOKABLE void showArrivals();
    /// Back to the cards that are being written, where there are any; else to the start.
    Q_INVOKABLE void leaveArrivals();
    /// To the wizard, with a new preset.
    Q_INVOKABLE void newPreset();
    /// To the wizard, with the preset that is chosen.
    Q_INVOKABLE void editPreset();
    /// To the wizard, with a preset of the list.
    Q_INVOKABLE void editStored(int row);
    /// Chooses a preset of the list and goes back to the start.
    Q_INVOKABLE void chooseStored(int row);
    /// From the wizard, without what was written in it.
    Q_INVOKABLE void leaveWizard();
    /// To the wizard, with what an earlier run left there.
    void resumeWizard(const QString& draft, const QString& stored);
    /// Before the last question: names the hosts of the ticked cards.
    Q_INVOKABLE void ask();
    /// What was typed as the name of one of fixedNames().
    Q_INVOKABLE void typeName(int index, const QString& name);
    /// Checks the whole batch and then erases and writes the ticked cards. The page changes when
    /// the first byte may be written.
    Q_INVOKABLE void write();
    /// From a finished batch to the start, with nothing ticked.
    Q_INVOKABLE void startAnew();
    /// From a finished batch to the start, with the cards that failed ticked.
    Q_INVOKABLE void retryFailed();

signals:
    void changed();
    void blankChanged();

private:
    struct Request;
    void replan();
    void nameAhead();
    void showWizard();
    void followPreset(const QString& from, const QString& to);
    void settle();
    void takeHosts(quint64 generation, Result<std::vector<CardJob>> named);
    void takeCheck(std::shared_ptr<Request> request, Result<std::vector<PlanWarning>> checked);

    WorkbenchBackend& backend_;
    BaseModel base_;
    BaseListModel bases_;
    CatalogModel catalog_;
    NetworkModel network_;
    PresetModel preset_;
    CardListModel cards_;
    PlanModel plan_;
    SecretsModel secrets_;
    BatchModel batch_;
    ArrivalsModel arrivals_;
    TokenAction token_;
    PresetListModel presets_;
    PresetEditor editor_;
    LayoutSketch sketch_;
    EraseModel erasing_;
    ReportModel report_;
    ReportModel history_;
    VaultProbe vault_;
    LanguageChoice language_;
    QStringList networks_;
    QStringList sshKeys_;
    QStringList sshKeyFiles_;
    Page before_ = Page::Start;  ///< where the wizard was entered from
    Page beforeSettings_ = Page::Start;
    Page page_ = Page::Start;
    std::vector<CardJob> jobs_;  ///< of the last question, with hosts
    QStringList hostLines_;
    QStringList typedNames_;  ///< as fixedNames() has them
    bool blank_ = false;
    bool asked_ = false;
    bool checking_ = false;
    ErrorSentence checkError_;
    QStringList checkWarnings_;
    /// Counts changes of what is chosen: an answer to an older question is dropped.
    quint64 generation_ = 0;
    quint64 naming_ = 0;  ///< the same, of host names that are only shown
    TaskRunner tasks_;
};

}  // namespace landfall
