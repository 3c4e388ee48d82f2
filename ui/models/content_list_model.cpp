#include "ui/models/content_list_model.h"

#include "ui/words/message_text.h"

namespace landfall {

namespace {

QString ownershipText(const Ownership& owner, std::uint32_t mode) {
    return QStringLiteral("%1:%2 %3")
        .arg(QString::fromStdString(owner.user), QString::fromStdString(owner.group),
             QStringLiteral("%1").arg(mode, 4, 8, QLatin1Char('0')));
}

}  // namespace

void ContentListModel::show(const CardContent& content) {
    beginResetModel();
    rows_.clear();
    for (const ContentLoginUser& user : content.loginUsers)
        rows_.push_back({QString::fromStdString(user.name),
                         //: A line of the review: an account that is made
                         tr("user with %n SSH key(s)", "", static_cast<int>(user.sshKeys.size()))});
    for (const ContentSystemUser& user : content.systemUsers)
        //: A line of the review: an account that is made for a service
        rows_.push_back({QString::fromStdString(user.name), tr("system user")});
    for (const ContentDirectory& folder : content.directories)
        rows_.push_back({QString::fromStdString(folder.path) + QLatin1Char('/'),
                         ownershipText(folder.owner, folder.mode)});
    for (const ContentFile& file : content.files) {
        QString note = ownershipText(file.owner, file.mode);
        if (file.place == Place::Boot)
            //: A line of the review: a file on the boot partition
            note = tr("on the boot partition");
        if (const Message origin = originMessage(file.origin); !origin.empty())
            note += QStringLiteral(" · ") + messageText(origin);
        rows_.push_back({QString::fromStdString(file.path), note});
    }
    for (const ContentSymlink& link : content.symlinks)
        rows_.push_back({QString::fromStdString(link.path),
                         //: A line of the review: a symbolic link, %1 is its target
                         tr("link to %1").arg(QString::fromStdString(link.target))});
    for (const std::string& path : content.removals)
        //: A line of the review: a file of the base that is removed
        rows_.push_back({QString::fromStdString(path), tr("removed")});
    endResetModel();
    emit changed();
}

int ContentListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> ContentListModel::roleNames() const {
    return {{WhatRole, "what"}, {NoteRole, "note"}};
}

QVariant ContentListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    return role == WhatRole ? row.what : role == NoteRole ? row.note : QVariant();
}

}  // namespace landfall
