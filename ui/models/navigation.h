#pragma once

#include <QtQml/qqmlregistration.h>
#include <QtCore/QObject>

namespace landfall {

/// Which page the window shows, and where one gets to by leaving it. Main thread.
class Navigation : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Owned by the Workbench")
    Q_PROPERTY(Page page READ page NOTIFY changed)

public:
    enum class Page { Start, Review, Writing, Presets, Wizard, Base, Settings, Arrivals };
    Q_ENUM(Page)

    [[nodiscard]] Page page() const { return page_; }

    Q_INVOKABLE void show(landfall::Navigation::Page page);
    /// From the settings to the page on which they were opened; from the wizard to the list of
    /// presets, where it was opened there; from the arrivals to the cards that are being written,
    /// where there are any. Else to the start.
    Q_INVOKABLE void leave();

signals:
    /// Before changed(): what the page shows is to be read anew.
    void entered(landfall::Navigation::Page page);
    void changed();

private:
    Page page_ = Page::Start;
    Page beforeSettings_ = Page::Start;
    Page beforeWizard_ = Page::Start;
    bool written_ = false;  ///< the page of a batch has been shown
};

}  // namespace landfall
