#pragma once

#include "base/academicyear.h"
#include "base/result.h"
#include "documents/badges.h"
#include "icons/icons.h"
#include "records/event.h"
#include "records/lettertemplate.h"

#include <QDate>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hub {

class Store;

/// The documents the hub makes, as the Documents page lists them.
enum class DocumentKind {
    Register,
    SignInSheet,
    Badges,
    Certificates,
    Letters,
    Decision,
    InformationSheet,
    WallPlanner,
    AuditPack,
    List,
};

/// What a kind is called, what it is for, and by what it is chosen.
struct DocumentWords
{
    /// What one document of the kind is about.
    enum class About { Event, Cohort, Decision, Programme, Year, School, Noun };

    DocumentKind kind;
    QString part; ///< the kind in the address of a place, and in the names of files
    QString title;
    QString purpose;
    Icon icon;
    About about;
};
[[nodiscard]] const std::vector<DocumentWords> &documentKinds();
[[nodiscard]] const DocumentWords &wordsOf(DocumentKind kind);

/// What documents of the kind can be about, as a person would look for it: newest or by name.
struct DocumentSubject
{
    qint64 key = 0; ///< of the record, the first year, or the place among the nouns
    QString name = {};
};
/// Events: the next one first, then those after it, then those gone by from the last one back.
[[nodiscard]] std::vector<DocumentSubject> eventSubjects(std::span<const Event> events, QDate today);
[[nodiscard]] std::vector<DocumentSubject> documentSubjects(Store &store, DocumentWords::About about,
                                                            QDate today);

struct DocumentAsked
{
    DocumentKind kind = DocumentKind::Register;
    qint64 subject = 0;
    std::optional<LetterKind> letter = {}; ///< none: to each what their status calls for
    BadgeSheet badges = {};
};

/// One document: its pages are laid out when they are wanted.
struct MadeDocument
{
    QString title = {};
    QString fileName = {}; ///< without a folder
    std::function<Scene()> scene = {};
    Result<> whole = {}; ///< why it cannot be handed out as it is, only looked at
};

struct MadeDocuments
{
    std::vector<MadeDocument> documents = {};
    /// Notes in the log of documents that some of them, by their places, were handed out; empty where the log
    /// does not keep the kind.
    std::function<Result<>(Store &store, const std::vector<size_t> &places)> log = {};
};

/// What is asked for, by the same actions as the command line. The error says why there is nothing to make.
[[nodiscard]] Result<MadeDocuments> makeDocuments(Store &store, const DocumentAsked &asked, QDate today);

} // namespace hub
