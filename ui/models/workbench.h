#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

#include "ui/models/arrivals_model.h"
#include "ui/models/base_list_model.h"
#include "ui/models/base_model.h"
#include "ui/models/batch_model.h"
#include "ui/models/batch_question.h"
#include "ui/models/card_list_model.h"
#include "ui/models/catalog_model.h"
#include "ui/models/erase_model.h"
#include "ui/models/language_choice.h"
#include "ui/models/layout_sketch.h"
#include "ui/models/login_question.h"
#include "ui/models/navigation.h"
#include "ui/models/network_model.h"
#include "ui/models/plan_model.h"
#include "ui/models/preset_editor.h"
#include "ui/models/preset_list_model.h"
#include "ui/models/preset_model.h"
#include "ui/models/report_model.h"
#include "ui/models/secrets_model.h"
#include "ui/models/token_action.h"
#include "ui/models/vault_probe.h"
#include "ui/models/wizard_offers.h"
#include "ui/models/workbench_backends.h"

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
    Q_PROPERTY(landfall::LoginQuestion* login READ login CONSTANT)
    Q_PROPERTY(landfall::Navigation* navigation READ navigation CONSTANT)
    Q_PROPERTY(landfall::BatchQuestion* question READ question CONSTANT)
    Q_PROPERTY(landfall::WizardOffers* offers READ offers CONSTANT)
    Q_PROPERTY(bool writable READ writable NOTIFY changed)
    Q_PROPERTY(QString missing READ missing NOTIFY changed)

public:
    explicit Workbench(const WorkbenchBackends& backends,
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
    [[nodiscard]] LoginQuestion* login() { return &login_; }
    [[nodiscard]] Navigation* navigation() { return &navigation_; }
    [[nodiscard]] BatchQuestion* question() { return &question_; }
    [[nodiscard]] WizardOffers* offers() { return &offers_; }

    /// All three choices are right and planned; secrets aside.
    [[nodiscard]] bool writable() const { return question_.possible(); }
    /// The first thing that is still to be chosen or put right; empty when writable.
    [[nodiscard]] QString missing() const;

    /// Files that were dropped: the first *.json is a preset, the first other one a base.
    Q_INVOKABLE void openFiles(const QList<QUrl>& files);
    /// To the wizard, with the preset that is chosen.
    Q_INVOKABLE void editPreset();
    /// To the wizard, with a preset of the list.
    Q_INVOKABLE void editStored(int row);
    /// Chooses a preset of the list and goes back to the start.
    Q_INVOKABLE void chooseStored(int row);
    /// Chooses to have no preset, and goes back to the start.
    Q_INVOKABLE void chooseNoPreset();
    /// From a finished batch to the start, with nothing ticked.
    Q_INVOKABLE void startAnew();
    /// From a finished batch to the start, with the cards that failed ticked.
    Q_INVOKABLE void retryFailed();

signals:
    void changed();

private:
    void replan();
    void nameAhead();
    void readAnew(Navigation::Page page);
    void followPreset(const QString& from, const QString& to);

    BatchBackend& backend_;
    LoginQuestion login_;  ///< behind all that may wait for its answer, which ends before it
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
    Navigation navigation_;
    BatchQuestion question_;
    WizardOffers offers_;
    /// Counts questions for host names that are only shown: an answer to an older one is dropped.
    quint64 naming_ = 0;
    TaskRunner tasks_;
};

}  // namespace landfall
