#pragma once

namespace gyeot {
class ActService;
class CaseService;
class Clock;
class ConsentService;
class LawBook;
class PeopleService;
class StageBook;
class TaskService;
} // namespace gyeot

namespace gyeot::ui {

/** What pages of casework work with. Everything outlives them. */
struct CaseServices {
    const Clock& clock;
    const LawBook& law;
    const StageBook& stages;
    CaseService& cases;
    ActService& acts;
    PeopleService& people;
    ConsentService& consents;
    TaskService& tasks;
    bool isPractice = false; ///< what is printed says so
};

} // namespace gyeot::ui
