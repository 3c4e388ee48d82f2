#include "ui/models/navigation.h"

namespace landfall {

void Navigation::show(Page page) {
    if (page == Page::Settings && page_ != Page::Settings)
        beforeSettings_ = page_;
    if (page == Page::Wizard && page_ != Page::Wizard)
        beforeWizard_ = page_;
    written_ = written_ || page == Page::Writing;
    page_ = page;
    emit entered(page);
    emit changed();
}

void Navigation::leave() {
    if (page_ == Page::Settings) {
        page_ = beforeSettings_;
        emit changed();
    } else if (page_ == Page::Wizard && beforeWizard_ == Page::Presets) {
        show(Page::Presets);
    } else if (page_ == Page::Arrivals && written_) {
        show(Page::Writing);
    } else {
        show(Page::Start);
    }
}

}  // namespace landfall
