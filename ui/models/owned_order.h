#pragma once

#include <memory>
#include <utility>
#include <vector>

#include "core/flash/batch.h"
#include "core/flash/preparation.h"

namespace landfall {

/// An order with what it refers to: the secrets, and what its cards are written from. Put together
/// once, when the question is answered; what was checked is what is written.
class OwnedOrder {
public:
    OwnedOrder(std::shared_ptr<const Preparation> preparation, Secrets secrets,
               std::vector<CardJob> jobs, UnusedSpace unused)
        : preparation_(std::move(preparation)),
          secrets_(std::move(secrets)),
          order_{secrets_, std::move(jobs), Rewriting::DifferencesOnly, unused} {}
    OwnedOrder(const OwnedOrder&) = delete;
    OwnedOrder& operator=(const OwnedOrder&) = delete;

    [[nodiscard]] const Preparation& preparation() const { return *preparation_; }
    [[nodiscard]] const BatchOrder& order() const { return order_; }

private:
    std::shared_ptr<const Preparation> preparation_;
    Secrets secrets_;
    BatchOrder order_;
};

}  // namespace landfall
