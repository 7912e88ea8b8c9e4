#include "rules/lettercontent.h"

namespace hub {

std::optional<LetterKind> letterFor(ApplicationStatus status)
{
    switch (status) {
    case ApplicationStatus::Offered:
        return LetterKind::Offer;
    case ApplicationStatus::Reserve:
        return LetterKind::Reserve;
    case ApplicationStatus::Declined:
        return LetterKind::Decline;
    case ApplicationStatus::Rejected:
        return LetterKind::Rejection;
    case ApplicationStatus::Interest:
    case ApplicationStatus::Applied:
    case ApplicationStatus::Eligible:
    case ApplicationStatus::Shortlisted:
    case ApplicationStatus::Accepted:
    case ApplicationStatus::Withdrawn:
    case ApplicationStatus::Lapsed:
        return std::nullopt;
    }
    return std::nullopt;
}

bool suits(LetterKind kind, ApplicationStatus status)
{
    switch (kind) {
    case LetterKind::Offer:
        return status == ApplicationStatus::Offered || status == ApplicationStatus::Accepted;
    case LetterKind::Reserve:
        return status == ApplicationStatus::Reserve;
    case LetterKind::Decline:
        return status == ApplicationStatus::Declined;
    case LetterKind::Rejection:
        return status == ApplicationStatus::Rejected;
    case LetterKind::Reminder:
        return status == ApplicationStatus::Offered;
    case LetterKind::FollowUp: // of expectations, whatever became of the application
        return false;
    }
    return false;
}

} // namespace hub
