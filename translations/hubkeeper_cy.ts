<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy">
<context>
    <name>hub::Actions</name>
    <message>
        <source>This field cannot be set for many records at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It tells one record from another, or the program keeps it itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be merged with themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would have %2 places, with %3 accepted, %4 offered and %5 held: %6 too many. Who is to move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move somebody first, or give a reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application of %1 is “%2”: a letter of the kind “%3” would not be true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the application first, or choose another letter. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application to %1 calls for such a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers, reserves, refusals and declined offers do. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to %1 about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 letters about %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such application to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates are provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of %1 shows nobody present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the register first. No certificate was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is over the places of %2, because: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is let in as an exception, because: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a specialist from %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer a specialist of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no criterion “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review the application of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrangement names an application that is not one to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the board again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 applications to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer %1 a place in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to “%2” for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications to %1 closed at %2, and this one came later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason for taking it late, or leave it out. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has applied to %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that application instead. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the school that took its place. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 at rank %2 of the reserve list of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the application of %1 %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no record of a decision that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot be put at rank %2 of the reserve list, which has %n applicant(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 to %n place(s), %2 held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The roles and schools beside somebody are those of their roles that hold today: begun, or without a beginning, and not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Rôl</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">Hyd</translation>
    </message>
    <message>
        <source>No role is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Ni ellir gadael hwn yn wag.</translation>
    </message>
    <message>
        <source>%1 %2, %3 (%4)</source>
        <comment>first name, last name, e-mail, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps here already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look in the list before adding. Two who are one can be merged later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::AddNote</name>
    <message>
        <source>Note about %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::AgendaModel</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
</context>
<context>
    <name>hub::ApplicationDialog</name>
    <message>
        <source>Who applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Accepted late because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an application to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it came (London time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Choose somebody the hub knows; add them under People first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no school of that name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came after the closing time: say why it is taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ApplicationPane</name>
    <message>
        <source>Moves of this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>From and to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rank %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, reply by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Applied %2.</source>
        <comment>status. when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>statuses</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ApplicationsTable</name>
    <message>
        <source>Filter applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move those chosen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of applications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rank %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 shown, %L2 chosen</source>
        <comment>applications</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::AttendancePage</name>
    <message>
        <source>Everybody has a mark already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked present: %L1. Now change the exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the place now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers of the hub&apos;s events stand here. Lay out a cohort&apos;s events or import them, and the people of its cohort or group are on the list by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks everybody without a mark in this session present; then change the exceptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: people down, sessions across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a mark and its key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schools without a headteacher on record: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list, the next one first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1; every register is taken.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) in %1; registers that want marks: %L2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Walk-in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds somebody who came without being expected, and marks them present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next register that wants marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing ones only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows only the registers that want marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P present, L late, H half, A absent, D deputy, E expected; Backspace clears. The cursor moves on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The events of the academic year are counted. A register wants marks when the event is over and somebody expected has none for one of its sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an event, how far its register has come</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is whoever is marked present, late or half, or sent a deputy; of those expected at the session, heads included and leads left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Marc</translation>
    </message>
    <message>
        <source>Counted as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
</context>
<context>
    <name>hub::Attention</name>
    <message>
        <source>This hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n register(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An event of this academic year that is over and not cancelled, with people expected whose marks are not all there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Llenwi</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) past the day to reply by</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An application that is offered a place and whose day to reply by has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Edrych</translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) to be answered within a week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>An application that is offered a place and is to be answered today or in the next seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n expectation(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What a programme expects of a school or a person, whose day has passed and which is neither met nor excepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Dilyn</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) in the next 30 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Two events of the next 30 days that ask for the same person at the same time, or one on a day the school is closed, and nobody has settled it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Datrys</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) short of days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>See the days</source>
        <translation>Gweld y diwrnodau</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) closed or closing with something to come</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A school of the hub that is closed, or proposed to close, and has somebody in a running cohort or group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of people who may be one</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) without an e-mail address</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody who has a role today and no e-mail address, so that no letter or invitation can reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add addresses</source>
        <translation>Ychwanegu cyfeiriadau</translation>
    </message>
    <message numerus="yes">
        <source>A backup is due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hub has not been backed up for seven days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>Somebody with a place in a running cohort whose days done and booked do not reach what the year asks for, and for whom no date can be found any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people with the same e-mail address or reference number, or the same name at the same school, whom nobody has told apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continued as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) changed in the newest national register</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A school of the hub that the national register imported in the last 30 days shows as closed, closing, opened again or continued by another school.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::AuditPack</name>
    <message>
        <source>%1: %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::AuditPackDocument</name>
    <message>
        <source>In all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Taliadau</translation>
    </message>
    <message>
        <source>Payments about which something is missing or differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Shown by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>The hub has no payment to this school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or different:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit pack: URN %1, %2, as at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was promised, claimed and paid to this school, with the rate, the days, the register marks and the agreement each payment rests on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit pack of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::BadgeChoice</name>
    <message>
        <source> mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 labels a sheet</source>
        <comment>label stock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin at label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything to the right by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything down by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Badges</name>
    <message>
        <source>Badges: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::BankHolidays</name>
    <message>
        <source>Save the page www.gov.uk/bank-holidays.json as a file and choose that. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no day. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event has no title. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no list of bank holidays: it is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no list of bank holidays: it has no events for “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::BatchesTab</name>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No batch yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved payments go to the lead school&apos;s finance office in batches. Make one from the payments, then save its table here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Taliadau</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for finance…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
</context>
<context>
    <name>hub::Blocks</name>
    <message>
        <source>Page %1 of %2</source>
        <comment>at the foot of a printed page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::BoardLayout</name>
    <message>
        <source>Reserve, by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Considered, by score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer in it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::BoardModel</name>
    <message>
        <source>was %1</source>
        <comment>a status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also in %1</source>
        <comment>a cohort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scores differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserve, rank %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no school named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3. %4</source>
        <comment>name, school. status. verdict</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::BoardView</name>
    <message>
        <source>Applicants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrow keys go from card to card; with Ctrl they move the chosen cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places: %L1</source>
        <comment>on the quota line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Bookings</name>
    <message>
        <source>“%2” is cancelled: %1 cannot be booked on to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the event back first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is expected at “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the waiting list of “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 on the waiting list of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book %1 on to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not expected at “%2”, so nobody can come for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 to “%2” in place of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the list of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the booking of %1 for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting for a place at “%2”.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is free at “%2”.%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 the free place at “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note room and travel of %1 for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::BudgetsTab</name>
    <message>
        <source>Budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Blwyddyn academaidd</translation>
    </message>
    <message>
        <source>Set a budget…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit pack of the school…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by school, programme, purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of each school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 paid, %3 forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the programmes: groups, journeys, charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No money in this year yet. What is promised, claimed and paid stands here as bars, against the budget you set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a programme, how its money stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 forecast</source>
        <comment>a school, a purpose, a sum</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::BulkEditDialog</name>
    <message>
        <source>Change %L1 %2</source>
        <comment>how many, of what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Gwerth newydd</translation>
    </message>
    <message>
        <source>%L1 would change; %L2 hold the value already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 of %L2 %3</source>
        <comment>a field, how many, of what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the new value: what would change is shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing them …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Calendar</name>
    <message>
        <source>Save the calendar again as an iCalendar file (.ics) and choose that. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 MB. A calendar of at most %3 MB can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an address card, not a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a web page, not a calendar: perhaps the link wanted a sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no calendar: it does not begin as one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has two starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time zone “%1” is neither known nor described in the file, so nobody can tell when it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it alters all later occurrences at once; alter them one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left out. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was left out: every one of its occurrences is excepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes on; it was followed to its occurrence no. %2 and no further than %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no events: it holds %2 tasks and %3 lists of free and busy times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a calendar without events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stops in the middle: what comes after is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 happenings; the others were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rule of repetition “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats within the day, which an event of the hub does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rule of repetition “%1” cannot be followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names no term, holiday or training day. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” marks one day of a term: a term needs its first and its last day. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an older version than the hub has. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::CalendarBook</name>
    <message>
        <source>Bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1, whole days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holiday: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term for some schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::CalendarLegend</name>
    <message>
        <source>Term (half: some schools)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Carfan</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Dros dro</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canslwyd</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Show the calendars to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day and its events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events in %1: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events are counted that touch the academic year of the day chosen and belong to a calendar that is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::CalendarSources</name>
    <message>
        <source>Cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::CardPainter</name>
    <message>
        <source>Scores %L1 and %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1. %2</source>
        <comment>rank, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a stage, how many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Certificate</name>
    <message>
        <source>Certificate for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate of attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is to certify that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took part in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Check</name>
    <message>
        <source>Record %1 of %2 refers to one of %3 that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Chip</name>
    <message>
        <source>Enter changes it, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Choice</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ribbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>Days in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Dros dro</translation>
    </message>
    <message>
        <source>Headteacher&apos;s part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants per school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewest schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualified teacher status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of teaching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State-funded school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role at the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional Development Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher&apos;s statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher&apos;s statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation>Pennaeth</translation>
    </message>
    <message>
        <source>Subject leader</source>
        <translation>Arweinydd pwnc</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attends an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads an event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins a programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an accredited PD Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completes the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>Mile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Students</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Disgwyliadau</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Cynradd</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Uwchradd</translation>
    </message>
    <message>
        <source>Post-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Carfan</translation>
    </message>
    <message>
        <source>Work Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Diddordeb</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Ymgeisiwyd</translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Cymwys</translation>
    </message>
    <message>
        <source>Shortlisted</source>
        <translation>Ar y rhestr fer</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Cynigiwyd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Gwrthodwyd gan yr ymgeisydd</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Wrth gefn</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Gwrthodwyd</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Half</source>
        <translation>Hanner</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Yn absennol</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>Dirprwy</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Cyfranogwr</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Arweinydd</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canslwyd</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Launch event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-school development day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Wyneb yn wyneb</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Ar-lein</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Central</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastery Advocate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mastery Specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clawed back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Athro</translation>
    </message>
    <message>
        <source>Work Group Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nursery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle deemed primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle deemed secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 plus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All-through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi cau</translation>
    </message>
    <message>
        <source>Open, proposed to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed to open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sustaining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>INSET day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ChoosePersonDialog</name>
    <message>
        <source>Some of the name, the school or the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people are called that. Choose one from the list, by school and e-mail.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hub knows nobody of that name. Add them on the People page first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ClashPanel</name>
    <message>
        <source>New start of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take somebody off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes with another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 off “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Let it stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clash is open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the clash may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it may stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted the clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Clashes</name>
    <message>
        <source>Expected at two events at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads one event and is wanted at another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head expected at two events at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two events in one place at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two events take people from one school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside a school&apos;s term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people than room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %4 would have to be at “%2” and at “%3” at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %4 leads at “%2” or “%3” while wanted at the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %4, who comes as head, is wanted at “%2” and at “%3” at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, “%2” and “%3” are both at %4 at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, “%2” and “%3” both take people from %4 at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” is on %1, a bank holiday: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” on %1 is outside the term of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” on %1 has more people than room: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clash is accepted with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it may stand. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept a clash on %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again about a clash on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 come, and there is room for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be at two events at once. Those expected at both, half-day by half-day, stand below; whoever sends a deputy is not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can lead an event and be at another at once, half-day by half-day. Who sends a deputy is not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A head who is expected with their teachers cannot be at two events at once, half-day by half-day. Who sends a deputy is not expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two events in one place overlap, half-day by half-day. Events that are only online take up no place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of a cohort takes teachers out of a school while another event does the same: the school has to stand in for both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event is to lie on a bank holiday of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A participant&apos;s school has half-term or holidays on a day of the event, by the term dates that hold for the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people come than the event has room for: everybody expected counts but those who lead it and those whose deputy comes instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
</context>
<context>
    <name>hub::ClashesPage</name>
    <message>
        <source>Clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody would have to be in two places, an event lies on a bank holiday or outside a school&apos;s term, or more come than there is room for, it stands here, to be moved, changed or accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show those accepted as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still ahead and open: %L1; accepted with a reason: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A clash is two events, or an event and a day, that cannot both be. Those of days gone by are not counted; one accepted with a reason is open no more. Below stand those the page shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::CommitMoney</name>
    <message>
        <source>Promise money to schools (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::CopyEventDialog</name>
    <message>
        <source>Cohort or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heads&apos; part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Arweinydd</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked, waiting and excluded people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::CriteriaPane</name>
    <message>
        <source>Essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the rules find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met, say the reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met, say the reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reviewer&apos;s score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reviewer&apos;s score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the teacher&apos;s statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the headteacher&apos;s statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
</context>
<context>
    <name>hub::CsvSheet</name>
    <message>
        <source>Save the table as CSV or as an Excel workbook (.xlsx) and choose that file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark stands where none belongs; it was kept as part of the text. Look over this row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells but there are %2 headings; the cells beyond them were left out. A comma in a text that is not quoted does this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has only %1 of %2 cells; the missing ones count as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no text file, so no table can be read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds a line so long that it cannot be a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n zero byte(s) were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::DaysBar</name>
    <message>
        <source>%1: %2</source>
        <comment>a kind of day, how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::DaysListModel</name>
    <message>
        <source>%1 %2 of %3</source>
        <comment>a kind of day, done, required</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 short</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On course</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::DaysPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>a school, an academic year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of which %1: %2 of %3 done, %4 booked</source>
        <comment>a kind of day inside another</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this year asks for is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make up %1</source>
        <comment>a kind of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of this kind is still to come that they could join. Plan one in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, about what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned a development day for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>a date, how long, what, how far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a development day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a development day, a note about it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The development day is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The development day is evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered the development day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew the development day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::DaysWords</name>
    <message>
        <source>%1: neither done nor booked: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: booked and still to come: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: booked at events that are only provisional: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: planned as development, and counting once done: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: nothing is booked or planned for what is missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the number of days is still to be agreed; it is at least %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: absent from “%3” on %4, which is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there for half of “%3” on %4; what is missing is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the register of “%3” on %4 has no mark for them, which is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken off the list of “%3” on %4, which is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: on the waiting list of “%3” on %4, which would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> The reason given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3 days, to be agreed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A development day on %1: a school day, and free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on %2: %3, places left: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done is what registers show, half of a session where only half counts, and development days done or evidenced; booked is what is still to come. Short is what the programme asks for less both, never below nought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent</source>
        <translation type="unfinished">Yn absennol</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register and no development day counts for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete is who has done all that the year asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
</context>
<context>
    <name>hub::DecidePane</name>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for the decision as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers are to be answered by (London time)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection for %1</source>
        <comment>a cohort</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %L1. After it, %L2 offered and %L3 accepted of %L4 places, %L5 in reserve. One step is made and a record of the decision kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: because</source>
        <comment>name: because</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More offers than places: say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::DecisionDocument</name>
    <message>
        <source>Eligible</source>
        <translation>Cymwys</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two scores</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Ymddiriedolaeth</translation>
    </message>
    <message>
        <source>Free school meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools never engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential criteria met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desirable criteria met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Cohort %2, by the rules of %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on %1 by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places before and after the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Cynigiwyd</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Wrth gefn</translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicants after the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, rank %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label: words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted late because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the places because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria not named here are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria not met or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>criterion: met. why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How those with a place spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meters before and after the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules that were applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desirable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>sentence (id, level)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::DecisionsView</name>
    <message>
        <source>Export PDF…</source>
        <translation>Allforio PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision record as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Decide” freezes who stands where, on what scores, criteria and reasons. The record is kept here and reads the same whatever changes later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2, by %3</source>
        <comment>title, when, who</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Demo</name>
    <message>
        <source>A sample hub has 1 to %1 years, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Desktop</name>
    <message>
        <source>Welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>· Backup %1</source>
        <translation>· Copi wrth gefn %1</translation>
    </message>
    <message>
        <source>· No backup yet</source>
        <translation>· Dim copi wrth gefn eto</translation>
    </message>
    <message>
        <source>Took back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did again “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my hub…</source>
        <translation>Cychwyn fy hyb…</translation>
    </message>
    <message>
        <source>An empty hub with the programmes of this year: give it a name and its area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a hub…</source>
        <translation>Agor hyb…</translation>
    </message>
    <message>
        <source>A .hub file that you or a colleague made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample hub…</source>
        <translation>Rhoi cynnig ar yr hyb enghreifftiol…</translation>
    </message>
    <message>
        <source>Invented people and schools, with two years of work in it, to try everything on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Agorwyd o’r blaen</translation>
    </message>
    <message>
        <source>Import a spreadsheet…</source>
        <translation>Mewnforio taenlen…</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Gwneud copi wrth gefn nawr…</translation>
    </message>
    <message>
        <source>Close the hub</source>
        <translation>Cau’r hyb</translation>
    </message>
    <message>
        <source>Go back to a backup…</source>
        <translation>Mynd yn ôl at gopi wrth gefn…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau brys</translation>
    </message>
    <message>
        <source>About Hubkeeper</source>
        <translation>Ynghylch Hubkeeper</translation>
    </message>
    <message>
        <source>Where to keep the sample hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs (*.hub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a hub</source>
        <translation>Agor hyb</translation>
    </message>
    <message>
        <source>Hubs (*.hub);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the hub</source>
        <translation>Gwneud copi wrth gefn o’r hyb</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is the hub now. What was there before is kept as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubkeeper %1</source>
        <translation>Hubkeeper %1</translation>
    </message>
    <message>
        <source>For the people who run a Maths Hub. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nid oes dim angen sylw.</translation>
    </message>
    <message>
        <source>%1 (%L2 of %L3): %4</source>
        <comment>what needs attention, which of how many, its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next that needs attention</source>
        <translation>Y nesaf sydd angen sylw</translation>
    </message>
    <message>
        <source>Previous that needs attention</source>
        <translation>Y blaenorol sydd angen sylw</translation>
    </message>
    <message>
        <source>The hub’s details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample hub …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back to the backup …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Development</name>
    <message>
        <source>A development day is somebody&apos;s, on a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose it is and when. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days is not a length for one entry: it is a quarter of a day to five days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it day by day. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record development of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leaves no number of days to be agreed in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another year. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lets %2 to %3 days be agreed, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number between. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree %1 days with %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence development of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change development of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw development of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::DevelopmentDialog</name>
    <message>
        <source>Alter the development day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::DevelopmentFields</name>
    <message>
        <source>Date of the development day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
</context>
<context>
    <name>hub::DocumentKinds</name>
    <message>
        <source>Attendance register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on an event&apos;s list with the marks there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same list with room for a signature at each half-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges for everybody expected, on label sheets as sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for everybody the register shows present, numbered and noted in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythyrau</translation>
    </message>
    <message>
        <source>Offers, reserve places, rejections and reminders to the applicants of a cohort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A selection as it was decided, with its reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation type="unfinished">Taflen wybodaeth</translation>
    </message>
    <message>
        <source>What a programme is and how to join, on two sides of A4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall planner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year on one A3 sheet, and every date in order after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school&apos;s payments, each with its rate, agreement and evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records of a kind as a table. A list with a filter, or with other columns, is exported from its own page.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::DocumentMaker</name>
    <message>
        <source>Nobody is expected at %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the event a cohort or a group, or book people: each gets a badge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of document, event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the selection board: its record can be printed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no programme yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one on the page Programmes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information sheet, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit pack, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall planner %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::DocumentPane</name>
    <message>
        <source>Size of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::DocumentsPage</name>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation type="unfinished">Allforio PDF…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished">Argraffu…</translation>
    </message>
    <message>
        <source>Kinds of documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each what their status calls for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished">Llythyrau</translation>
    </message>
    <message>
        <source>Documents made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s), each a PDF of its own.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) written into %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::DuplicatesDialog</name>
    <message>
        <source>People who may be one</source>
        <translation>Pobl a allai fod yr un</translation>
    </message>
    <message>
        <source>Tick what is kept, or leave it: empty fields are filled from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two people side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Y pâr blaenorol</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Y pâr nesaf</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>Dau berson ydynt</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Eu huno</translation>
    </message>
    <message>
        <source>There are no two people here who may be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2: %3</source>
        <comment>which pair of how many, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cedwir</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else belongs to the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the second go over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one person now. Undo parts them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay two people, and are not asked about again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EditionChange</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days in year %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activity “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event “%1” in year %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The criterion “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The expectation “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The funding “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcomes “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The make-up of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The focus “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The published account of the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of the information sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, where there were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there are none any more, where there were %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 becomes %4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EditionProblem</name>
    <message>
        <source>This may not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be an id: use a letter, then letters, digits and underscores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first academic year is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cohort that starts in %1 is number %2, not %3; check the number and the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for at least one year, or remove the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one phase, or remove the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme has at least one year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years are numbered 1, 2, 3 in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the last year can stand for those that follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which kind of day it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of day has its amount in this year already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fewest days are more than the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range of days needs a number agreed with each person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are included in a kind this year does not ask for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More days are included than there are: %1 in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The total is given as %1 days, but the kinds of day add up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The required events take %1 days, more than the %2 given here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year asks for no days of this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more nights than the days leave room for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headteacher&apos;s half day needs an event of at least half a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a time for each of the %1 events, or for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times are not in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the academic year %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme has no year %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no required event “%1” in that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The composition does not say how many participants a school sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is paid at cost has no fixed amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 make %3, not %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes before “%2”; dates stand in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first number is larger than the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block has no words, so it is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet shows the same facts twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EditionReader</name>
    <message>
        <source>this key is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it; every edition needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it, or correct it to one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write words in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole number, 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write true or false, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write days as a number in whole days or quarters, such as 15 or 5.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an amount as a number of pounds, such as 350 or 0.45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an academic year as &quot;2025/26&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &quot;2025-03-14T17:00&quot;, &quot;2025-03-14&quot;, &quot;2025-03&quot; or &quot;2025-spring&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a list in square brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an object in curly brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not JSON: line %2, column %3: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a comma, bracket or quotation mark missing or left over just before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a programme edition: it holds a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file holds one edition, an object in curly brackets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, at %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EditionWords</name>
    <message>
        <source>%1 am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn term %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring term %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer term %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, the number agreed with each specialist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has qualified teacher status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has taught maths for at least a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has taught maths for at least %1 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is state-funded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s phase is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s role at the school is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is an accredited Professional Development Lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (provisional).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EligibilityWords</name>
    <message>
        <source>Since when the applicant has taught maths is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has taught maths since %1: %2 by the start of the cohort, and %3 asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least 1 is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1 are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school closed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is to open on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school was not open then: its date is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is not open yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school was open when the application came; it closes on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s phase is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s phase is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s phase is %1, which the programme is not for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is recorded at the school as: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not recorded at the school as: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role at the school is recorded; this one is asked for: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application names no school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has qualified teacher status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not have qualified teacher status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the applicant has qualified teacher status is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is an accredited PD Lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is not an accredited PD Lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the applicant is an accredited PD Lead is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is state-funded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is independent, not state-funded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the school is state-funded is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible</source>
        <translation>Cymwys</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the applicant whether they have qualified teacher status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the applicant since which year they have taught maths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the applicant whether they are an accredited PD Lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the applicant what their role at the school is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the applicant which school they teach at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up in the national register whether the school is state-funded, or ask the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the school&apos;s phase in the national register, or ask the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the applicant for evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the applicant for the teacher&apos;s statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the headteacher for the headteacher&apos;s statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The evidence is there: ask the reviewers to judge it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewers recorded that it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewers recorded that it is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No judgement is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (For: %2.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eligible: every essential criterion of the edition is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reviewers recorded that “%1” is not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not eligible. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot tell. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EraseDialog</name>
    <message>
        <source>Erase %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Hanes</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), without who it was and what was said</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) erased. The counts stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::ErasureDialog</name>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through everything the hub says of them …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file is written anew, so that nothing of it is left in there. That takes a moment and cannot be called off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Error</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder. Nothing was made or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is read-only: copy it to a folder of your own, or ask for permission to write. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a hub file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file made by Hubkeeper; spreadsheets and registers are imported into one. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was saved by a later version of Hubkeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install that version or a newer one to open it. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its contents do not hold together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file as it is and restore the newest backup into a new place. Nothing was written to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk, its free space and the permissions. What was saved before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “%1” in this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already there, or still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EventDialog</name>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alter the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made “%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">Digwyddiad</translation>
    </message>
    <message>
        <source>Sessions and days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the pattern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EventPanel</name>
    <message>
        <source>Alter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clashes before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for clashes…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EventPapersBar</name>
    <message>
        <source>Register on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EventPeopleModel</name>
    <message>
        <source>Expected</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>A deputy comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting, number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming: %L1, with room for %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; waiting: %L2; with dietary needs: %L3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>Anghenion deietegol</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Anghenion mynediad</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EventPeoplePanel</name>
    <message>
        <source>Book somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a deputy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you want to book?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is number %2 on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes in place of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes in place of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Took %1 off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 off the list. Next in line is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared the booking of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the free place to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the caterer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or F2 on a need, a room or a journey lets you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the caterer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation type="unfinished">Anghenion deietegol</translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation type="unfinished">Anghenion mynediad</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming is everybody expected but the leads and those for whom a deputy comes. Who is on the waiting list has no place yet; who was taken off the list is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EventTimes</name>
    <message>
        <source>Whole days, without hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Events</name>
    <message>
        <source>Copy “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “%1” as the pattern “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pattern “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep an event under that name again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event is worth more days than there are from its start to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lies outside the event&apos;s own times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two sessions overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions are not numbered 1, 2, 3 in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions together are worth more days than the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head is expected at a session that the event does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Put the times or days right and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out the required events of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of “%1” already has marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It marks somebody for a session that would go. Clear those marks first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the sessions of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1” from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm “%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel “%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “%1” on %2 provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it instead: it is then kept with its people. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register of “%1” has marks for session %2, which would go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the session, or clear those marks first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out what a cohort&apos;s programme requires in one go, or make an event by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lay out a cohort&apos;s events…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the event…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a pattern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Filter events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Dim wedi’i ddewis</translation>
    </message>
    <message>
        <source>Every event the programme requires is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Laid out %n event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled “%1”; it is kept with its people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? It stands in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the pattern called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the pattern “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s). A provisional one is planned round, a cancelled one is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>About the event chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alter the event and its sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to a calendar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event is counted that the filter lets through, whatever its state.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::EvidencePanel</name>
    <message>
        <source>What the payment rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate, days, registers and agreement are there and agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing or different</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, by %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not moved since it was entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the programmes, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3. %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register shows anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Expectations</name>
    <message>
        <source>Recorded as met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exception was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has recorded yet that it is met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 attended; the next is on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 attended; not on the register of %3, and none is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 attended; no register was taken on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 attended; no such event is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led it on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is to lead it on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No event of theirs is planned as it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads %1 groups, %4 among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads no group this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in its cohort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is in no group of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school takes part, but not its subject leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school is in no group of it, and its subject leader is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds the accreditation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not hold the accreditation yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days are complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days are not complete; the report of days says what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends %1 of %2, none of them a specialist or advocate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends only %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject leader of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record %1 as met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree an exception from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exception needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, for whoever reads it next year. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is met when somebody records it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is met when registers have them present at as many such events as the programme asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is met when they have led such an event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is met when they lead a group in that year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is met when they are in a group or cohort of the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is met when they are recorded as an accredited Professional Development Lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is met when the days of the year are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is met when the school sends as many people as the programme asks for, one of them a specialist or advocate where it asks for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each thing a programme expects of somebody in the year counts once. What somebody recorded goes before what registers, groups and roles show; what is not met is due until its day has passed, and overdue after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Cohort or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” %2 %3 What somebody recorded goes before that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ExpectationsPage</name>
    <message>
        <source>Expectations</source>
        <translation>Disgwyliadau</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is expected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a programme edition expects of specialists, heads, subject leaders and schools stands here once a cohort has accepted somebody, or a group that follows a programme has schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree an exception…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, school, cohort, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue, %2 due, %3 met, %4 agreed exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for whoever reads it next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed an exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open with them: there is nothing to follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whom it is expected of, how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ExplainDialog</name>
    <message>
        <source>Why: %1</source>
        <comment>a figure with its words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copïo’r rhesi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>F1 says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ExportCalendarDialog</name>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">Digwyddiad</translation>
    </message>
    <message>
        <source>Export the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cohort or a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every event of the hub, cancelled ones too, so that calendars take them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list: type some of the name, the school or the e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one from the list: type some of its title, date or code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no event to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Choose somebody who is expected somewhere, or a cohort with events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n event(s) to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::Field</name>
    <message>
        <source>First name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Carfan</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Blwyddyn academaidd</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Reserve rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Strategic fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted late because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over the places because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moderation note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marc</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesiwn</translation>
    </message>
    <message>
        <source>Present as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>A URN has six digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A teacher reference number has seven digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A UKPRN has eight digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A local authority code has three digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority codes have three digits each, parted by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address looks like name@school.example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the calendar year in which teaching maths began, such as 2017.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A percentage lies between 0 and 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A code has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Diffiniad</translation>
    </message>
    <message>
        <source>Event code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Diwedd</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Arweinydd</translation>
    </message>
    <message>
        <source>Required event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head&apos;s sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar revision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit “%2”. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a number with at most one decimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a date, such as 2026-01-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a date and time, such as 2026-01-31T17:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a number of days in quarters, such as 5.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an amount in pounds and pence, such as 350 or 0.45.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an academic year, such as 2025/26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is missing (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Gwefan</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the teacher&apos;s statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence in the headteacher&apos;s statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Ysgolion</translation>
    </message>
    <message>
        <source>As at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travelled on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous names</source>
        <translation>Enwau blaenorol</translation>
    </message>
    <message>
        <source>Teacher reference number</source>
        <translation>Cyfeirnod athro</translation>
    </message>
    <message>
        <source>Qualified teacher status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teaching maths since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accredited PD Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs</source>
        <translation>Anghenion mynediad</translation>
    </message>
    <message>
        <source>Dietary needs</source>
        <translation>Anghenion deietegol</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>For each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hyd</translation>
    </message>
    <message>
        <source>The role ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LA code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State-funded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Ymddiriedolaeth</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Stryd</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Tref</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Cod post</translation>
    </message>
    <message>
        <source>Head&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head&apos;s first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head&apos;s last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Easting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Disgyblion</translation>
    </message>
    <message>
        <source>Free school meals, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LAESTAB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UKPRN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed or closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor URNs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no code of a Network Collaborative Project: write it as NCP25-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes schools of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money that went back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::FieldEditor</name>
    <message>
        <source>There is no “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Filter</name>
    <message>
        <source>the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“and”, “or” or the end should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bracket is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a column should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a comparison such as = or ~ should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question in brackets should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“empty” should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in brackets should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value should stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter cannot be read at character %1 (“%2”): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as in: phase = secondary and pupils &gt;= 300.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Has a place in cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Member of group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed (event, month or day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended (event, month or day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has somebody in cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a table that belongs to this one should stand before “has”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::FilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Clirio</translation>
    </message>
    <message>
        <source>Shows every row again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::FilterConditionEdit</name>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this condition away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::FilterDialog</name>
    <message>
        <source>Filter</source>
        <translation>Hidlo</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <comment>what a list shows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::FilterGroupEdit</name>
    <message>
        <source>How the conditions go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of these hold</source>
        <translation>Mae pob un o’r rhain yn wir</translation>
    </message>
    <message>
        <source>At least one of these holds</source>
        <translation>Mae o leiaf un o’r rhain yn wir</translation>
    </message>
    <message>
        <source>None of these holds</source>
        <translation>Nid oes yr un o’r rhain yn wir</translation>
    </message>
    <message>
        <source>Take this group away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Amod</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Add a group of conditions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::FilterWords</name>
    <message>
        <source>is</source>
        <translation>yw</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>nid yw</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>yn cynnwys</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is one of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>yn wag</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ddim yn wag</translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::FindDateDialog</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the provisional event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day of the window is weighed: bank holidays, the term dates of everybody&apos;s school, and everything else they are expected at. Those who lead are essential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates, the best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the chosen date costs whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is accepted yet: the term dates of the hub&apos;s authorities stand for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People weighed: %1. A score of 0 costs nobody anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential, and cannot come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made “%1” on %2, provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighing every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People weighed: %1. No other choice of dates in those months costs less together: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make the %n provisional event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of event, its number in a series</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan %n event(s) of a series: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plan “%1” on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Made %n provisional event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::FindDateQuestion</name>
    <message>
        <source>Only those named below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighs everybody&apos;s journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential, besides those who lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools whose terms count as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held at the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days at least lie between this and others of its kind for the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One event in each month ticked, all planned together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A series: tick its months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which local authorities it covers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the national register of schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the term dates of its schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in the people, from a spreadsheet or one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Save: whatever you finish is kept at once, and Undo (Ctrl+Z) takes it back, today or next month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::FollowUpDialog</name>
    <message numerus="yes">
        <source>Follow up with %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (no e-mail address)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft: change what you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent: your mail program opens the saved drafts. The wording is the hub’s own, under Selection, Letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as e-mail drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where should the drafts go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) saved into %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::FollowUps</name>
    <message>
        <source>%1 By %2. (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Draft %n follow-up(s) of expectations</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::Forecast</name>
    <message>
        <source>By %1 the hub would have %2 leads for %3 groups, where %4 are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 too few.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting %1 more a year would close the gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialists accepted a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, complete the first year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, become PD Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, lead a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads who stop within a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups to a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places schools want a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub&apos;s own past, from %1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set by the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the network&apos;s figure; the hub has too few cases (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is between 0 and 100 of a hundred.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be below nought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast with the hub’s own past: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each year some of those accepted become leads and some leads stop; the leads there are can lead so many groups, and the places schools want, shared out over groups of the usual size, say how many groups are needed. Each figure is the hub&apos;s own past where it has enough of it, else the network&apos;s, and what the hub set goes before both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups they can lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted × %2 complete × %3 become PD Leads × %4 lead a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads the year before × %2 stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 the year before − %2 leaving + %3 new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 leads × %2 groups to a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places ÷ %2 schools to a group, rounded up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needed − %2 that can be led, never below nought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the hub set goes before its own past; its own past, where there is enough of it, before the network&apos;s figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">O</translation>
    </message>
    <message>
        <source>The Work Groups of the year the forecast starts from, whoever leads them, first or second, each lead counted once, and the schools that take part in them, each school counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Arweinydd</translation>
    </message>
    <message>
        <source>Second lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished">Ysgolion</translation>
    </message>
    <message>
        <source>No Work Group is recorded in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ForecastChart</name>
    <message>
        <source>Chart of groups that can be led and groups needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups that can be led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ForecastPage</name>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Derbyniwyd</translation>
    </message>
    <message>
        <source>New leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups they can lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast, year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures it is made with: change any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: as the hub’s past or the network has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1: %2, %3, %4 in them</source>
        <comment>a year: leads, groups, schools</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Work Group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast of %1</source>
        <comment>an academic year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::FundingModel</name>
    <message>
        <source>By the programme&apos;s rules, for those accepted: no promise is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
</context>
<context>
    <name>hub::FundingPage</name>
    <message>
        <source>Parts of the page about funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Taliadau</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Cyfraddau</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished">Cyllid</translation>
    </message>
</context>
<context>
    <name>hub::GiasFile</name>
    <message>
        <source>“%1” holds no file named %2 and a date, ending in .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the zip that “Get information about schools” offers for download, or unpack it and choose the CSV inside. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::GiasImport</name>
    <message>
        <source>What the register says of URN %1 here cannot be right; it was left as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the national register from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import links between schools from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import schools of the register from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::GiasLinks</name>
    <message>
        <source>“%1” is no list of links between schools: it has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the register&apos;s zip, or the file inside whose name begins with links_edubasealldata. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells where there are %2 headings. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no URN of six digits here. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date; it was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: it is damaged or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::GiasReader</name>
    <message>
        <source>“%1” is no school register: it has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like the list of links between schools, which is imported as such. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the zip or the CSV from “Get information about schools”; its first row names the columns. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes no sense here; it was left empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells where there are %2 headings, so its values stand in the wrong columns. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has no URN of six digits. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URN %1 has no name. The row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URN %1 stands in the file before. The second row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: after row %2 it is damaged or cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::GroupPanel</name>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Nothing: lead, schools and people are as the programme asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named, %1</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <comment>name, part, status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school yet. Import group members, or match schools to leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not returned after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record to return…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not returned after all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link or a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a record to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None, or the group follows no programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All expectations</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Groups</name>
    <message>
        <source>The group has no lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school takes part yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NCP code cannot be read: write it as NCP25-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The NCP code is of another year than the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in %4 of the same project as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%5 is there twice for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends %2 where %3 are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody from %1 is a Mastery Specialist or Mastery Advocate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody from %1 is its subject leader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No focus has been chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme offers no such focus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has done Development before, in %4: a school does it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could take more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead: where the school is has not been recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead: each of them is to be kept apart from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No lead: they can take no more schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept together by choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nearest leads are full: this comes to the least distance for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They worked together last year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: it comes to the same in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 more in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be left without a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would move to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) for %3 places.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) in it; %3 are the least as a rule.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) in it; %3 are the most as a rule.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every group has a lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group has schools that take part in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NCP code is NCP, two figures for the year, a hyphen and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two figures of an NCP code are those of the year the group is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one year a school takes part in one group of a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever takes part for a school counts once in a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme says how many people each school sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme asks that one of each school&apos;s people is a Mastery Specialist or a Mastery Advocate: by their part in the group, or by a role they have today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a community one of each school&apos;s people is its subject leader: by their part in the group, or by a role they have today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme says how many schools are the least in a group; where it does not, six are, as the network has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme says how many schools are the most in a group; where it does not, seven are, as the network has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the programme offers foci, a group has one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The focus of a group is one that its programme offers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more people take part in a group than it has places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school does Development once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NCP code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many schools as can be get a lead, none more than the lead can take, as was chosen by hand; of all such arrangements this is the one whose distances, as the crow flies, come to the least in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody takes part in it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted are those accepted, confirmed, attending or completed, each person and each school once; who is only interested or has withdrawn is not. To put right are the faults among what was found about the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could have no other lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Arweinydd</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every open state-funded school counts, all-through schools in both phases. Engaged is who ever had a place in a group, or a teacher accepted to a cohort; completed is who finished a group or a specialist&apos;s first year. A school has done what the one it took over from did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">Tref</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Engaged since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open state-funded school is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on an unknown day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::GroupsPage</name>
    <message>
        <source>Work groups</source>
        <translation>Grwpiau gwaith</translation>
    </message>
    <message>
        <source>Filter groups by code, title, lead, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work Groups, cohorts and communities stand here, with their schools, people, sessions and records to return. Import a spreadsheet of groups and one of their members, or add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Ysgolion</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>To put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>Match schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start next year…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::GuideDialog</name>
    <message>
        <source>Guide</source>
        <translation>Canllaw</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::HistoryModel</name>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Dadwnaed</translation>
    </message>
</context>
<context>
    <name>hub::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Dadwneud y cam hwn</translation>
    </message>
    <message>
        <source>Filter steps</source>
        <translation>Hidlo’r camau</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>What this step did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: %L1, newest first. Any of them can be taken back unless something newer depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a step to see what it did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %L1, %2, by %3. Records touched: %L4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::HubDetailsDialog</name>
    <message>
        <source>The hub’s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand on letters, sheets and statements. What you finish is saved by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::HubSearch</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Ysgolion</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>National register</source>
        <translation>Y gofrestr genedlaethol</translation>
    </message>
</context>
<context>
    <name>hub::Import</name>
    <message>
        <source>This column is there twice; only the first is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is not known and was ignored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no column %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its columns are: %1. Rename them, or say with a mapping which is which. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping in “%1” cannot be used: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a JSON object with “columns”, “values” and “defaults”. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition %1 cannot be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it in its file. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cohort %1 runs on %2 as it is, and keeps those rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the changed edition a code of its own. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cell is empty, and a new row needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not something that can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was followed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This came after the closing time, %1. Give late_reason to take it all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no free place: %2 of %3 are taken. Give a reason to go beyond them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no school “%1” in this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national register has it as %1: add it to the hub first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which school “%1” is. It may be: %2. Write its URN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail “%1” is that of %2 %3. Ask which of the two it is, and correct the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 may be in the hub already, as %3 (%4). The row makes somebody new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportCalendarDialog</name>
    <message>
        <source>Import a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>A calendar file (.ics) from Outlook, Google or others. Events known from an earlier import are brought up to date, never doubled. Nothing is written before the last button.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the new events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of the whole hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term dates of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.ifb);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 new, %L2 updated, %L3 unchanged, %L4 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportColumnsStep</name>
    <message>
        <source>What each column stands for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the values stand for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns and values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file with these headings was imported before: its mapping is used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what each column stands for: Enter or F2 opens the list. Columns left out are not read. The mapping is remembered for the next file with these headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value is understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values not understood: %L1</source>
        <comment>above the table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for every row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row needs it: choose the column that has it, or say here what it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportDialog</name>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Mewnforio</translation>
    </message>
    <message>
        <source>Imported %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <comment>of the import</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. You can go back, change something and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped looking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportFileStep</name>
    <message>
        <source>Register: the schools of my area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: the whole country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: links to successors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holidays (GOV.UK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A programme edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole hub, in place of everything here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file, an Excel workbook, the register as downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before the last step, and the import can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the file holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar (ICS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files to import (*.csv *.xlsx *.zip *.json *.ics *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Nothing is written before the last step, and the import can be undone.</source>
        <comment>how many rows, how many columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportHeadingsModel</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportJob</name>
    <message>
        <source>%1: %2</source>
        <comment>code: title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportLinesModel</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new %1</source>
        <comment>a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removes a %1</source>
        <comment>a noun</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, was %3</source>
        <comment>field: value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In detail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportMatchesModel</name>
    <message>
        <source>Somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, e-mail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, school</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hub</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportMoney</name>
    <message>
        <source>The rate ends before it begins. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; from there it cannot become %3. The status was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportOutcomeStep</name>
    <message>
        <source>What will happen, row by row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the import has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 new, %L2 updated, %L3 unchanged, %L4 left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that are not in the file go. It is one step: Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written yet. The import is one step, and Undo takes all of it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportProblemsModel</name>
    <message>
        <source>(different)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%L2 rows)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the cell says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportProblemsStep</name>
    <message>
        <source>What could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every other row can be read; left out by you: %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells that cannot be read: %L1. Put them right here, or go on: their rows are left out and can be imported later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that may mean somebody already here: %L1. Choose who is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ImportValuesModel</name>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Journey</name>
    <message>
        <source>no school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became a specialist in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accredited Professional Development Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 from then on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PD Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far somebody has come is the furthest of what is recorded by today: an application, the years since a cohort took them, the accreditation as a Professional Development Lead, a group they lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is the one recorded for the school in the year, else the furthest of the groups it takes part in. The next follows what it has completed: Development is done once, Sustaining goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::JourneyPanel</name>
    <message>
        <source>Where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet: applications, groups and roles will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school has not taken part in anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::LayOutDialog</name>
    <message>
        <source>Lay out a cohort&apos;s events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events the programme requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Carfan</translation>
    </message>
    <message>
        <source>What its programme requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (the first days that suit every school)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This programme names no events of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Letter</name>
    <message>
        <source>Yours sincerely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code of the cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>academic year the cohort starts in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day and hour the offer is to be answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place on the reserve list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback on the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date of the letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead school of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone number of the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear {first_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place for you on the {programme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for applying to the {programme}. We are delighted to offer you a place in {cohort}, which starts in {academic_year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please tell us whether you accept by {reply_by}. An e-mail to {email} is enough. Your headteacher should confirm in the same message that {school} will release you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place is kept until then. If we have not heard from you, we may have to offer it to somebody on our reserve list, so please speak to us if you need longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions are welcome: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look forward to working with you and your colleagues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application to the {programme}: reserve list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for applying to the {programme}. We had more strong applications than places, and have put you on the reserve list for {cohort}, at number {reserve_rank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We offer a place to the next person on the list whenever one becomes free. If yours is the next name, we will write to you and to {school} straight away; there is nothing you need to do meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you would rather not wait, please tell us, so that the next person can move up. You can reach us here: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for your patience and for your interest in working with us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your place on the {programme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for letting us know that you will not take up the place we offered you in {cohort}. We have released it to somebody on our reserve list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We know that plans and schools change. You would be welcome to apply again in another year, and {school} can take part in our other work meanwhile: ask us what is on offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this does not agree with what you meant, please tell us at once: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your application to the {programme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for applying to the {programme}, and for the time that you and {school} gave to it. We are sorry that we cannot offer you a place in {cohort}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every application was read against the published criteria and against what it would add to our plans for the region, and there were more applications than places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We would be glad to talk this over with you and to suggest what might come next, a Work Group for instance or another application: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We hope to work with you and your school in other ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please reply: your place on the {programme}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We offered you a place in {cohort} of the {programme} and have not heard from you yet. Please tell us by {reply_by} whether you accept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail to {email} is enough. If you have answered already, please forgive this letter, and tell us, because your answer has not reached us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are waiting for a place. After that day we may have to offer yours to the next person on our reserve list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something stands in your way, we would like to help: {contact}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still open between us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you for all you do with us. Our records still show these as open:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something has been done already, tell us and we will put it right. If something stands in the way, tell us as well, and we will find a way together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording of the letter asks for %1, which is no field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the wording. No letter was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter to %1 lacks %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what is missing, or change the wording. No letter was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list of what is still open with somebody followed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact of the hub: name, e-mail and telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 ({%2})</source>
        <comment>what a field stands for: its name in the wording</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::LettersView</name>
    <message>
        <source>Export PDFs into a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this letter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as the hub&apos;s wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the wording shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter as it is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter and its wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To each what their status calls for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>Who gets a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cohort to write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters ticked: %L1. Each becomes a PDF of its own and is noted in the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the letters into a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters written: %L1, into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1}: %2</source>
        <comment>a field: what stands in its place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text: paragraphs parted by empty lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such field, it will stay as it is typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the wording of: %1</source>
        <comment>a kind of letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the wording shipped for: %1</source>
        <comment>a kind of letter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Likeness</name>
    <message>
        <source>same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one’s name is a previous name of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one first name is a form of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the names sound alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same school</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ListFrame</name>
    <message>
        <source>Show every row</source>
        <translation type="unfinished">Dangos pob rhes</translation>
    </message>
    <message>
        <source>Export what is shown…</source>
        <translation type="unfinished">Allforio’r hyn a ddangosir…</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished">Colofnau fel ar y dechrau</translation>
    </message>
    <message>
        <source>has “%1”</source>
        <comment>words typed above a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) (is|are) left out by the filter: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between conditions of a filter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation type="unfinished">Hidlo…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation type="unfinished">Trefnu yn ôl y golofn hon</translation>
    </message>
    <message>
        <source>Then sort by this column</source>
        <translation type="unfinished">Yna trefnu yn ôl y golofn hon</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation type="unfinished">Cadw fel golwg…</translation>
    </message>
    <message>
        <source>Remove this view</source>
        <translation type="unfinished">Dileu’r olwg hon</translation>
    </message>
    <message>
        <source>%1 downwards</source>
        <comment>a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sorted by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, then </source>
        <comment>columns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation type="unfinished">Cadw fel golwg</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">Enw’r olwg</translation>
    </message>
    <message>
        <source>Save the view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the view “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;olwg</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mynd</translation>
    </message>
    <message>
        <source>&amp;Records</source>
        <translation>&amp;Cofnodion</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Offer</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Cymor&amp;th</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ailwneud</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Chwilio popeth</translation>
    </message>
    <message>
        <source>Filter this page</source>
        <translation>Hidlo’r dudalen hon</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Y cwarel nesaf</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Y cwarel blaenorol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Gweithredoedd</translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation>Dadwneud “%1”</translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation>Ailwneud “%1”</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a hub — the program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Yr un fath â’r system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testun mwy</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testun llai</translation>
    </message>
    <message>
        <source>Text as usual</source>
        <translation>Testun arferol</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Rhesi cryno</translation>
    </message>
    <message>
        <source>The language changes when Hubkeeper is next opened.</source>
        <translation>Bydd yr iaith yn newid pan agorir Hubkeeper nesaf.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>Nothing moves or blinks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MakeBatchDialog</name>
    <message>
        <source>Make a batch for finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approved payment waits. Approve some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments: %L1, %2 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1 made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MakeClaims</name>
    <message>
        <source>%1 on registers and as development, %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised, and not claimed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent from “%1” on %2 without notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make claims from registers (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To “%1” on %2 and back: %3 miles as the crow flies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To “%1” on %2 and back: %3 miles as entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 were left out: the programme gives no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey to “%1” was left out: its venue or the school is not on the map. Enter the miles for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey to “%1” was left out: it had to be claimed by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey to “%1” was left out: no rate for a mile holds that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 were left out: there is no rate for it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MakeClaimsDialog</name>
    <message>
        <source>Make claims from registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge for sessions missed without a week&apos;s notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Blwyddyn academaidd</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to claim: every day shown is claimed, and every promise too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims: %L1, %2 in all. They are drafts: nothing is handed in yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims made: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys of the last three months, at the mileage rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, as far as the map knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> miles there and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MapLegend</name>
    <message>
        <source>%1: %L2</source>
        <comment>what a mark of the map means, how many there are</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MapPage</name>
    <message>
        <source>%1 pupils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no lead yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no group in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Cynradd</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Uwchradd</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>No places to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools stand on the map once their eastings and northings are known: import the national register, or a spreadsheet with these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Open the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show schools by name, town, local authority, trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only never engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines to leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catchments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School in a group this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School engaged before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School never engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School of a specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School of a group lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Dim wedi’i ddewis</translation>
    </message>
    <message>
        <source>Choose a school on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 hidden by filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a place on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary: %1 % engaged, %2 % completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary: %1 % engaged, %2 % completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The school that somebody is at who leads a Work Group of the year, first or second. This goes before all other marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was accepted from the school into a cohort that began in the year or before. This goes before the school&apos;s own part in groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school takes part in a group of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school, or one it took over from, had a place in a group or a cohort once, and takes part in no group of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the school nor one it took over from ever had a place in a group or a cohort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished">Tref</translation>
    </message>
    <message>
        <source>None is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Grŵp</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been in no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line goes from each school of a Work Group of the year to the school its lead is at, where both have a place. Distances are as the crow flies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School of the lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line is drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area of a Work Group of the year is the smallest without dents that holds all its schools shown; it takes at least three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished">Ysgolion</translation>
    </message>
    <message>
        <source>No Work Group of the year has schools shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MapView</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Arrows move the map, plus and minus zoom, Home shows all of it, Shift with an arrow goes to the next point that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MarkGridModel</name>
    <message>
        <source>%1, for %2</source>
        <comment>a deputy, whose place they take</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a person, a session, a mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2
%3 of %4 here</source>
        <comment>a session, its time, how many of those expected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>somebody, their school</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MatchPage</name>
    <message>
        <source>Match schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the leads’ own schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Cynradd</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation>Uwchradd</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>at most </source>
        <comment>before a number of schools</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> schools</source>
        <comment>after a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most schools to a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody to match yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads are those who lead a Work Group of the year, or have the part of Work Group Lead at a school; schools are those of the year’s groups, or all of the phase. Both need a place on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put schools into groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave to the matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by school, town or lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools and their leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead’s school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School with a lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the best arrangement…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than without your choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other arrangement comes to less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: there may be a better arrangement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes at most %1 schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a school to see which other leads it could have, and what each costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the matching it would stay as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left to the matching it would go to %1, and %2 less would be travelled in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart from %1 it would have no lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept apart from %1 it would go to: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another lead, with what it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 more in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a lead</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s) joined a group</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) made</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; moved: %L2, stayed: %L3; %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leads can take on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by lead, year, school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what a lead can take on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every lead takes the usual number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead takes up to seven schools of their own school’s phase, reached from there. Where somebody can take more or fewer in a year, schools of another phase, or sets out from another school, it stands here and the matching keeps to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept together or apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by school, lead, reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matching is free to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school and a lead that are to stay together in a year, or never to meet, stand here with the reason. Choose them on the Matching tab to see first what it costs, or add one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the page that matches schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Matching</name>
    <message>
        <source>Work Group of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave %1 and %2 to the matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 apart from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MessageBar</name>
    <message>
        <source>Copy details</source>
        <translation>Copïo’r manylion</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MetersModel</name>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Ymddiriedolaeth</translation>
    </message>
    <message>
        <source>Free school meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools never engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential criteria met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desirable criteria met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those with a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MetersPane</name>
    <message>
        <source>Meters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Criteria met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody with a place is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MoneyBar</name>
    <message>
        <source>%1 paid, %2 claimed, %3 promised; forecast %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. No budget is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Budget %2: %3 too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Budget %2: %3 left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MoneyWords</name>
    <message>
        <source>%1 for each school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for each day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for each mile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for each session missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says that it was promised to the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say whose release it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claimed, and registers and development days show %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register of %1 has the traveller on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register has the person marked absent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register of its groups has anybody of this school present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rate holds for this purpose on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two rates hold for this purpose on that day; the later one was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1; the rate makes it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it %1 is claimed, and the programme gives %2: %3 too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it %1 is claimed, and %2 was promised: %3 too much.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed on %1; a journey can be claimed for three months, until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing says when the journey was, so its limit cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid at cost, by the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are rates for it, but none on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rate for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, named by the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the rate from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 miles at %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 promised for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, agreement %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place accepted in the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s place in a group of that year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it %1 is claimed of %2 promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With it %1 is claimed of %2 the programme gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development day, evidenced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development day, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Led it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no rate from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more than one rate from %2 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more than one rate from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group of that year that the person leads or is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left to the school after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise is recorded, so promised is what the programme gives those accepted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised is what was recorded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed is all that was ever claimed, %1; paid is what is still with the school, %2. The forecast is the larger of promised and claimed, drafts included and what was taken back left out; once nothing can be claimed any more, it is what was claimed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The money of every school in the programme and year. Claimed is all that was ever claimed, paid is what is still with the schools; the forecast is what it will have come to: what was promised, or what was claimed where that is more. It is held against the budget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished">Rhagolwg</translation>
    </message>
    <message>
        <source>Only a budget is set: no money yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised is what was recorded or, where nothing is, what the programme gives those accepted. Claimed is all that was ever claimed; paid is what is still with the school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Swm</translation>
    </message>
    <message>
        <source>Nothing was promised or claimed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch comes to the payments handed to finance with it, less what was taken back with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MonthView</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more events than there is room for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MoveManyDialog</name>
    <message>
        <source>Move applications: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 move, %L2 stay where they are. For %L3 a reason will be asked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MovePayments</name>
    <message>
        <source>%1 is %2; from there it cannot become %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can become: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot become %2 without a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, and it is kept with the payment. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 payments: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment %1: %2 of %3 taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of %1 was taken back already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be taken back of %2: the school has %3 of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a sum above nothing and up to what the school has. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::MovePaymentsDialog</name>
    <message>
        <source>Stays: there is no such move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move payments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with each payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>%L1 of %L2 move, %3 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Without a reason: %L2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments moved to “%1”: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is left of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays: %1</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::NavigationList</name>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <comment>a page and how much waits there</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
</context>
<context>
    <name>hub::Needs</name>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has told us of a dietary need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dietary needs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access needs:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a room noted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the needs of %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::NeverEngagedPage</name>
    <message>
        <source>Never engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished">Cyfnod</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished">Ymddiriedolaeth</translation>
    </message>
    <message>
        <source>All phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary</source>
        <translation type="unfinished">Cynradd</translation>
    </message>
    <message>
        <source>Secondary</source>
        <translation type="unfinished">Uwchradd</translation>
    </message>
    <message>
        <source>any share of free meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least </source>
        <comment>before a share of free school meals</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> % free meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least share of free school meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No schools yet</source>
        <translation type="unfinished">Dim ysgolion eto</translation>
    </message>
    <message>
        <source>The hub’s open state-funded schools that never signed up for anything stand here, once the hub knows its schools: import the national register or a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every school has taken part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each open state-funded school of the hub has signed up for something by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by name, town, authority, trust, URN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools that never took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All trusts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s) that never signed up for anything</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open state-funded schools are counted of which neither they nor a school they took over from ever had a place in a group, or a teacher accepted to a cohort.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::NewHubDialog</name>
    <message>
        <source>Name of the hub</source>
        <translation>Enw’r hyb</translation>
    </message>
    <message>
        <source>Local authority codes (three digits each, parted by semicolons)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 866; 867; 868 – may be left empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Give the hub a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubs (*.hub)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::NextEdition</name>
    <message>
        <source>%1 starts in %2; a next edition starts in a later year than that, not in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a later year. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No edition can be made from %1, because of its %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct %1 first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::NoteBox</name>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Write a note: who said what, and what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Noun</name>
    <message>
        <source>agreement on days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreements on days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application</source>
        <translation>cais</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>ceisiadau</translation>
    </message>
    <message>
        <source>application move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>application moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attendance marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budgets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clash decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clash decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>carfan</translation>
    </message>
    <message>
        <source>cohorts</source>
        <translation>carfanau</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decision records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pair told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pairs told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme editions</source>
        <translation>argraffiadau rhaglenni</translation>
    </message>
    <message>
        <source>event</source>
        <translation>digwyddiad</translation>
    </message>
    <message>
        <source>events</source>
        <translation>digwyddiadau</translation>
    </message>
    <message>
        <source>event template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expectations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hubs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import mappings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead&apos;s capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads&apos; capacities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>national registers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>nodiadau</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>taliad</translation>
    </message>
    <message>
        <source>payments</source>
        <translation>taliadau</translation>
    </message>
    <message>
        <source>payment batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>payment moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pobl</translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôl</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rolau</translation>
    </message>
    <message>
        <source>saved view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school</source>
        <translation>ysgol</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>ysgolion</translation>
    </message>
    <message>
        <source>school&apos;s stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schools&apos; stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesiwn</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sesiynau</translation>
    </message>
    <message>
        <source>term calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Places of each cohort</source>
        <translation>Lleoedd pob carfan</translation>
    </message>
    <message>
        <source>Done last</source>
        <translation>Gwnaed ddiwethaf</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Y ffeil hon</translation>
    </message>
    <message>
        <source>people</source>
        <translation>pobl</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>ysgolion</translation>
    </message>
    <message>
        <source>programme editions</source>
        <translation>argraffiadau rhaglenni</translation>
    </message>
    <message>
        <source>steps in the history</source>
        <translation>camau yn yr hanes</translation>
    </message>
    <message>
        <source>Without an e-mail address: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All with an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cohorts: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each can be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cohort runs this year. Its places, offers and reserve will stand here as bars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The national register of schools has not been imported. With it, any school in England is found as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National register</source>
        <translation>Y gofrestr genedlaethol</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Copi wrth gefn diwethaf</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Angen sylw</translation>
    </message>
    <message>
        <source>The next 30 days</source>
        <translation>Y 30 diwrnod nesaf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s), as at %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is planned for the next 30 days.</source>
        <translation>Nid oes dim wedi’i drefnu ar gyfer y 30 diwrnod nesaf.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>F8 steps through them one by one; F1 on a line says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nid oes dim angen sylw.</translation>
    </message>
    <message>
        <source>Looking through the hub…</source>
        <translation>Yn edrych drwy’r hyb…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
</context>
<context>
    <name>hub::OwnerBox</name>
    <message>
        <source>The whole hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Page</name>
    <message>
        <source>Where should the audit pack of %1 go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the audit pack of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, what is expected</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Pages</name>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Ysgolion</translation>
    </message>
    <message>
        <source>National register</source>
        <translation>Y gofrestr genedlaethol</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Specialists</source>
        <translation>Arbenigwyr</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Digwyddiadau</translation>
    </message>
    <message>
        <source>Clashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Dethol</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Work groups</source>
        <translation>Grwpiau gwaith</translation>
    </message>
    <message>
        <source>Match schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Disgwyliadau</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Cyllid</translation>
    </message>
    <message>
        <source>Never engaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
</context>
<context>
    <name>hub::PaymentBatches</name>
    <message>
        <source>%1 is in a batch already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2; finance is handed what is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out, or approve it first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No approved payment waits for a batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve some first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::PaymentsTab</name>
    <message>
        <source>Payments</source>
        <translation>Taliadau</translation>
    </message>
    <message>
        <source>Filter payments by reference, school, status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No payments yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims of schools stand here, from draft to paid. Make them from the registers, import a spreadsheet, or add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make claims…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make batch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit pack of the school…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::PdfWriter</name>
    <message>
        <source>The PDF could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Hidlo pobl</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>The people your hub works with stand here: teachers, heads, specialists, work-group leads. Import a spreadsheet, or add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rolau</translation>
    </message>
    <message>
        <source>People who may be one…</source>
        <translation>Pobl a allai fod yr un…</translation>
    </message>
    <message>
        <source>Compare the two selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two in the list, with Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the selected people for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept longer than its period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::PickedList</name>
    <message>
        <source>Type some of the name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: chosen</source>
        <comment>what a list is of</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete takes one out again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records are called that. Choose one from the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Plan</name>
    <message>
        <source>Find a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose other days. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An event of %1 days does not fit between %2 and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window may be three years long at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which months? Name one for each event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No choice of dates in those months leaves %1 days between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no school: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something else on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something provisional on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too close to another of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first or last day of term: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out on the day before or after: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>term dates not known: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a long journey: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a weekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a bank holiday: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no school on %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a training day on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at “%1” on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at “%1” on %2, which is provisional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than %1 days from “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 is the first or last day of term at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out for “%1” on %2 as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term dates of %1 on %2 are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 km from %2 to the venue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs nobody anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>essential and cannot come: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom is the date? Name a cohort, a group, a school or somebody essential.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::PreviewDialog</name>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <comment>records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept for the counts, without words about them</source>
        <comment>records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept: they say only that somebody was there</source>
        <comment>records</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other records have the last name in their text, perhaps by chance: %L1. Look at them yourself: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erasure cannot be undone, and Undo does not bring back anything that was said of them before. Backups made earlier, and files exported or sent, still hold the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Privacy</name>
    <message>
        <source>(erased)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Erase %n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erase %n note(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records and the history are erased, but the file could not be written anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traces may lie in the unused space of the file: make room on the disk and erase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records are kept for one year at least, and a hundred at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set how long records are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ProgrammesPage</name>
    <message>
        <source>Programmes</source>
        <translation>Rhaglenni</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Diffiniad</translation>
    </message>
    <message>
        <source>The edition chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Beth newidiodd</translation>
    </message>
    <message>
        <source>Information sheet</source>
        <translation>Taflen wybodaeth</translation>
    </message>
    <message>
        <source>Editions: %L1. A cohort keeps the rules of its own edition for ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Allforio PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Programme editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the information sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other edition to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>From %1 to %2: %Ln change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::PromisesTab</name>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing promised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money promised to a school stands here with its agreement. What the programmes give to those accepted can be recorded for a whole year at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a year&apos;s promises…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::QuotaBar</name>
    <message>
        <source>; %L1 in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 accepted, %L2 offered, %L3 held, %L4 free of %Ln place(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::QuotaHead</name>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places kept for a school that has named nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Nobody has a place or waits for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Over by %L2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RasterImage</name>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture again as an ordinary colour JPEG or a PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is not a JPEG file that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is a JPEG made for four-colour printing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RatesTab</name>
    <message>
        <source>Rates</source>
        <translation>Cyfraddau</translation>
    </message>
    <message>
        <source>Filter rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a day, a mile, a school or a missed session is worth stands here, by purpose and from a day on. A programme&apos;s own rate goes before the one for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payments on those days cannot be checked. Put the days right in the rates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ReasonBar</name>
    <message>
        <source>Reason, then Enter; Enter alone leaves it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Illness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cover at school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ofsted at school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is %1 absent?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ReasonPane</name>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Let in all the same because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted late because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RecordEdit</name>
    <message>
        <source>%1, record %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that match</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RecordForm</name>
    <message>
        <source>This cannot be left empty.</source>
        <translation>Ni ellir gadael hwn yn wag.</translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <comment>a record, the field&apos;s label</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RecordList</name>
    <message>
        <source>Change the selected…</source>
        <translation>Newid y rhai a ddewiswyd…</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet…</source>
        <translation>Gludo rhesi o daenlen…</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows in the spreadsheet first, with their headings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RecordPromisesDialog</name>
    <message>
        <source>Record what is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>The paper they are kept under, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Blwyddyn academaidd</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything the programmes promise in that year is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises: %L1, %2 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises recorded: %L1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RecordTable</name>
    <message>
        <source>Copy rows</source>
        <translation>Copïo’r rhesi</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Dewis colofnau…</translation>
    </message>
</context>
<context>
    <name>hub::RecordsPage</name>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <comment>how many, of what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 shown, %L2 hidden by the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Dim wedi’i ddewis</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %L1 %2</source>
        <comment>how many, of what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Meysydd</translation>
    </message>
    <message>
        <source>About the record chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every record of the kind is counted that the filter lets through, removed ones left out; hidden are those it keeps back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Register</name>
    <message>
        <source>“%1” is cancelled and has no register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the event back first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no session %2: its sessions go from 1 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not expected at “%1”: neither its cohort nor its group has them, and they are not booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book them on to it, or add them to the register as a walk-in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark %1 %2 at “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the register of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all %1 at “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the mark of %1 at “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk-in needs a first and a last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill them in. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the register already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark them there. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1, who walked in at “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Canslwyd</translation>
    </message>
    <message>
        <source>Please sign for each half-day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in sheet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted into the cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part in the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the school of somebody expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected are those accepted into the event&apos;s cohort, those who take part in its group, the heads of their schools where heads are asked for, whoever is booked, and whoever the register names. A booking can take somebody off the list or put them on the waiting list; leads are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No national register is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is what “%1” held as at %2, schools that have closed as well. Shown are the schools that what is typed finds, by the beginnings of words of their name, town and postcode, or by their URN, and that meet every condition above the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation type="unfinished">Ysgolion</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out by words and conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RegisterList</name>
    <message>
        <source>Schools of the national register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a school by name, town, postcode or URN</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RegisterListModel</name>
    <message>
        <source>Marks missing: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Digwyddiad</translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come: %L1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, the state of a register</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RegisterPage</name>
    <message>
        <source>National register</source>
        <translation>Y gofrestr genedlaethol</translation>
    </message>
    <message>
        <source>Add to the hub</source>
        <translation>Ychwanegu at yr hyb</translation>
    </message>
    <message>
        <source>No national register yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the download of Get Information about Schools (the zip as it is), choose the whole register, and every school in England is found here as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register loaded before is no longer kept: import it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hub already</source>
        <translation>Eisoes yn yr hyb</translation>
    </message>
    <message>
        <source>Add %1 to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1 to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln school(s) as at %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 found in %Ln school(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln school(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import the register…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RetentionDialog</name>
    <message>
        <source>Took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied or known, never took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Kept longer than its period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Last happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> years after the last thing that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how many years they are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: erase what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept longer than its period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>noun, what becomes of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal says what would happen. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) erased. The counts stay.</source>
        <comment>people and notes</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for what is kept longer than its period …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Rollover</name>
    <message>
        <source>%1 has no next cohort: its programme %2 has no edition for %3, and none can be drafted from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terms are this year&apos;s, moved to the same weeks: put the published dates in their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>programme editions</source>
        <translation>argraffiadau rhaglenni</translation>
    </message>
    <message>
        <source>cohorts</source>
        <translation>carfanau</translation>
    </message>
    <message>
        <source>groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records to return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events</source>
        <translation>digwyddiadau</translation>
    </message>
    <message>
        <source>term calendars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::RolloverDialog</name>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>In the new year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Start next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in that year to carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is there already: nothing would be made twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started %1: %2 made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1, %2, %3, %4. People are not carried over.</source>
        <comment>groups, events, cohorts, records</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cohort(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to return</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Starting the year …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SavePages</name>
    <message>
        <source>Writing the pages …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SceneView</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, pages: %L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No document is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SchoolChange</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between schools</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed on %2; its place took: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed; its place took: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to close on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is proposed to close.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register no longer names the head of %1 (%2 before).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of %1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head of %1 is now %2 (%3 before).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer in the trust %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now in the trust %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now called %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase of %1 is now %2 (%3 before).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is proposed to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SchoolsPage</name>
    <message>
        <source>Schools</source>
        <translation>Ysgolion</translation>
    </message>
    <message>
        <source>Filter schools by name, town, URN, trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a school</source>
        <translation>Ychwanegu ysgol</translation>
    </message>
    <message>
        <source>No schools yet</source>
        <translation>Dim ysgolion eto</translation>
    </message>
    <message>
        <source>The schools of your hub&apos;s area stand here. Import the national register (Get Information about Schools) and they come with heads, pupils and addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SearchBox</name>
    <message>
        <source>Search people, schools, actions…</source>
        <translation>Chwilio am bobl, ysgolion, gweithredoedd…</translation>
    </message>
    <message>
        <source>Search people, schools and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to search; the arrow keys walk the results and Enter opens one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the search</source>
        <translation>Canlyniadau’r chwiliad</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Ni chafwyd hyd i ddim ar gyfer “%1”</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Diweddar</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SelectionPage</name>
    <message>
        <source>%1 is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a status – why not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to %1 all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %L1 applications to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now rank %L2 on the reserve list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the places all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided the selection for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the application of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: verdict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One essential criterion that is not met makes an applicant not eligible. If none is, but one is unknown, it cannot be told. Otherwise the applicant is eligible. Desirable criteria inform and do not decide. What reviewers recorded wins over what the rules find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Dethol</translation>
    </message>
    <message>
        <source>No cohort takes applications yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has applied yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import the answers of the application form, or add an application by hand. Applicants stand here as cards, with the quota line across.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an application…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer the free place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let overdue offers lapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Carfan</translation>
    </message>
    <message>
        <source>How to look at the cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Llythyrau</translation>
    </message>
    <message>
        <source>Decision records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>code: title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. Applications: %L3</source>
        <comment>cohort, year: how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop trying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying, nothing is written. Cards moved: %L1. Arrange freely, then decide or discard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers not answered in time: %L1. Nothing lapses by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cohort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one, and its applicants stand here as cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cohort…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln place(s), %L2 held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every application to the cohort is counted, whatever became of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Nobody has applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SelectionWords</name>
    <message>
        <source>Free school meals not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth 1, fewest on free school meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth 5, most on free school meals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fifth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No local authority recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In no trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools never engaged before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential criteria met, of %1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desirable criteria met, of %1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fifths of free school meals are those of the %1 open state-funded schools of the phase in the national register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fifths of free school meals are those of the hub&apos;s own %1 schools of the phase, since no national register is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few schools have a share of free school meals recorded to tell fifths apart. Load the national register to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicants with a place, by the local authority of their school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicants with a place, by the phase of their school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicants with a place, by the trust of their school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicants with a place, by the share of pupils of their school on free school meals, in fifths of all schools of the phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools of applicants with a place that never took part in a group, in another cohort or with a specialist, they or a school they succeeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Essential criteria met, added up over the applicants with a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desirable criteria met, added up over the applicants with a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free is the places less those held, offered and accepted, never below 0; over is what exceeds the places. An offer takes its place from the moment it is made, until it is declined, withdrawn or lapses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no place is free, and this would be 1 over the places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no place is free, and this would be %2 over the places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is at “%2” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot go from “%3” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: goes from “%3” to “%2” only with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not eligible, and “%2” needs an exception with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: is not shown to be eligible yet, and “%2” needs that or an exception with its reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: applied after the closing time, %2, and taking that needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has no school, and a place needs one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the time to reply, %2, is over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: may still reply until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no such rank; the last on the reserve list would be %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” it may go to: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place is free in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 places are free in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits on the reserve list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is next: first on the reserve list, at rank %2. Nothing was offered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has also applied to %2, in the same years.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SessionsEdit</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They follow from the event&apos;s days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes places with the session before it; the times stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes places with the session after it; the times stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they are worth %1, as the event is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together they are worth %1; the event is worth %2. Somebody who comes to all of them has %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SessionsModel</name>
    <message>
        <source>The head comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The head does not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sesiwn</translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head&apos;s part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Sheet</name>
    <message>
        <source>Essential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desirable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each group brings together %1 to %2 schools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants from each school: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideally at least one of them is a Mastery Specialist or a Mastery Advocate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teachers trained each year, about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these, in each hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools in each Work Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other schools each specialist works with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialists by the end of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The website of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of training, then year after year as a specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an amount and a kind: 5.5 central days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a year and its days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Diwrnodau</translation>
    </message>
    <message>
        <source>Joins the %1 for half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins a part of the %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation>Pennaeth</translation>
    </message>
    <message>
        <source>%1 for %2 days at %3 in year %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lleoedd</translation>
    </message>
    <message>
        <source>%1 in this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a term and its year: autumn term 2025</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and an hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in school and hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person and online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secondary schools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools and colleges with students over 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All schools and colleges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headteacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of several: March and June</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1).</source>
        <comment>what is known of an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts as development:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a kind of day and its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of these, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SheetFile</name>
    <message>
        <source>Open it in your spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV, then choose that file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in Excel, remove the password (File, Info, Protect Workbook), save a copy and choose that. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an Excel workbook of the old kind (.xls), which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no table, but another kind of Office file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a web page or an XML document, not a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than a table can be.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Bysellau brys</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::SpecialistsPage</name>
    <message>
        <source>Specialists</source>
        <translation>Arbenigwyr</translation>
    </message>
    <message>
        <source>Academic year</source>
        <translation>Blwyddyn academaidd</translation>
    </message>
    <message>
        <source>Nobody owes days in this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is accepted into a cohort, or takes part in a community that asks for days, stands here with what is required, done, booked and short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter people, schools, cohorts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Specialists and their days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 in %2; complete: %L3, not yet: %L4. Done is what the registers say; booked is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, how their days stand</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::StepDetailModel</name>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Maes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Cyn</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Ar ôl</translation>
    </message>
    <message>
        <source>(definition)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Steps</name>
    <message>
        <source>step %1, “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be undone: %2 changed the same later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be made again: %2 changed the same later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo that one first, or change the record by hand. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The making of the hub cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step is itself an undo or a redo: name the step it was about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step is undone already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That step stands: there is nothing to make again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An erasure cannot be undone: what it took out of the hub is kept nowhere in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Store</name>
    <message>
        <source>The change breaks a rule of the hub: a record is there twice, or refers to one that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space and try again. What was saved before is safe; this change was not made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open it. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 is still used by %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove or change those first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is being written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the work that is under way is done, then try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Story</name>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished">E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished">Ffôn</translation>
    </message>
    <message>
        <source>Teaching maths since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far they have come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished">Rolau</translation>
    </message>
    <message>
        <source>No role is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was paid for them yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 for %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due of them: all is met, or nothing is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Person, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher</source>
        <translation type="unfinished">Pennaeth</translation>
    </message>
    <message>
        <source>The school is closed: nothing is offered to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes no stage this year: offer it a %1 work group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in %1 this year; %2 comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>The hub knows nobody at this school yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was promised or paid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid, %2 claimed, %3 promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this school, URN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before, URN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school the hub does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after, URN %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URN family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has had this URN all along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, URN %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes and groups stand here from the first one on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %2: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up what is overdue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Follow up %n overdue expectation(s), the oldest first: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2). %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is overdue comes first, the longest overdue before the others; where nothing is, what falls due first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::StoryPage</name>
    <message>
        <source>School</source>
        <translation type="unfinished">Ysgol</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit pack…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over everything kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over everything kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything kept about them is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No school chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a school from the list of schools, with Enter or a double click, or find it in the search box: its whole story stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a person from the list of people, with Enter or a double click, or find them in the search box: their whole story stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The story so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a school or person, a section of the story</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Table</name>
    <message>
        <source>The e-mail “%1” is shared by %2 people: it does not say who is meant. Use the number that the list shows as id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody with the e-mail “%1” in this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no %1 “%2” in this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is shared by %2 %3: use the number that the list shows as id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1” in this table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::TableReport</name>
    <message>
        <source>There is nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::TakeBack</name>
    <message>
        <source>Taking it back …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making it again …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::TermDates</name>
    <message>
        <source>The row does not say whose term dates it tells. It was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no term, half term, holiday or INSET day. The row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day. The row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends (%1) before it begins (%2). The row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no academic year such as 2025/26. The row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not lie in %2. The row was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” overlaps “%2” in row %3. Both were kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds no term dates: it has no column %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first row must name the columns: school_or_authority, academic_year, event, start, end. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Terms</name>
    <message>
        <source>Term dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a term calendar already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it in the list. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither an LA code nor the URN of a school of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write three digits, or the six of a URN. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the term calendar of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” would end before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put its first and last day right. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A training day of %1 days is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter each training day by itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1” to the term dates of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1” in the term dates of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from the term dates of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::TermsDialog</name>
    <message>
        <source>Term dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LA code, or URN of a school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school lives by its authority&apos;s terms unless it has its own. Training days alone may be added to a school&apos;s calendar: the authority&apos;s terms then still count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Change the chosen one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (school)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (LA %2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::TextDialog</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft: change it, then copy it into your mail.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::TimelineModel</name>
    <message>
        <source>Note</source>
        <translation type="unfinished">Nodyn</translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished">Digwyddiad</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Who or how</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
</context>
<context>
    <name>hub::TopBar</name>
    <message>
        <source>Hub, search, undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hub open</source>
        <translation>Dim hyb ar agor</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>Hyb: %1</translation>
    </message>
    <message>
        <source>Open, make or close a hub</source>
        <translation>Agor, creu neu gau hyb</translation>
    </message>
</context>
<context>
    <name>hub::WalkInDialog</name>
    <message>
        <source>Add a walk-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School, for somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail, for somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and mark present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A walk-in needs a first and a last name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub knows no school of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people of the hub are called that. Choose one from the list, by school and e-mail; for somebody else again, say their school or e-mail.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools are called that. Choose one from the list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hub::WallPlanner</name>
    <message>
        <source>H</source>
        <comment>a day of the school holidays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <comment>a bank holiday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T</source>
        <comment>a training day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (cancelled)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Year planner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B bank holiday · H school holiday · T training day (INSET) · +1 one more event that day, see the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term dates of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::WallView</name>
    <message>
        <source>Year wall</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::WeekView</name>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more events than there is room for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::WelcomePage</name>
    <message>
        <source>Keep your Maths Hub in one place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People, schools, programmes and places in one file on this computer. Everything you do can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Agorwyd o’r blaen</translation>
    </message>
</context>
<context>
    <name>hub::WholeHub</name>
    <message>
        <source>“%1” cannot be read as a whole hub: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at byte %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not say that its format is hubkeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a later version of Hubkeeper wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no table “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::XlsxReader</name>
    <message>
        <source>“%1” holds more text than can be read at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sheet alone as CSV and choose that file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a binary workbook (.xlsb), which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an OpenDocument file, which cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as an Excel workbook (.xlsx) or as CSV. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook “%1” is damaged and cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it again and choose the new file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) beyond the last heading were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The cell shows %1; it counts as empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet “%1” has too many rows and columns to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the columns and rows that are not needed, save and try again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no sheet named “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its sheets are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in “%1”: all its sheets are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::XlsxWriter</name>
    <message>
        <source>The table is larger than an Excel worksheet can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in row %1, column “%2” is longer than a cell of Excel can hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it as CSV instead. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::YearBox</name>
    <message>
        <source>Academic year</source>
        <translation type="unfinished">Blwyddyn academaidd</translation>
    </message>
</context>
<context>
    <name>hub::YearCard</name>
    <message>
        <source>Outside the programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a programme&apos;s year asks of each person, kind by kind, against what the registers and development days show and what is booked. Short: done and booked together do not reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Cohort or group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">Diwrnodau</translation>
    </message>
    <message>
        <source>Claimed is all that was ever claimed, what was paid and taken back included; the forecast is what it will have come to: what was promised, or what was claimed where that is more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished">Rhaglen</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished">Rhagolwg</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days and money of the year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking through the hub…</source>
        <translation type="unfinished">Yn edrych drwy’r hyb…</translation>
    </message>
    <message>
        <source>Nobody is asked for days this year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) short of days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on course</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with all their days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No money in this year yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 paid of %2 claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forecast, budget %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 forecast, no budget set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::ZipFile</name>
    <message>
        <source>“%1” cannot be unpacked: it is damaged, or not all of it was downloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download or copy it again. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” inside “%2” is larger than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the file you meant. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is protected with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it first, then choose the file inside. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hub::cli</name>
    <message>
        <source>“hubkeeper-cli help” shows every command with an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a whole number, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a date such as 2026-01-31, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be exported. It may be %2, or a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Name the file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which table? It is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: hubkeeper-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: --json for programs, --dry-run to write nothing, --quiet, --today DATE, --who NAME.
Exit: 0 done, 1 refused or problems found, 2 usage, 3 the hub cannot be opened, 4 a fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a command does, with an example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid step %1, “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made step %1, “%2”, again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step, the newest first; with --step, what that one did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes back the last step, or the one named, unless something newer depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the step last undone again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hub? Name the file to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name. The file was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made the hub “%1” in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a sample hub of invented people and schools in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Gwerth</translation>
    </message>
    <message>
        <source>The hub is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Name the file for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup would be written to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up to %1 and checked the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the backup, then the hub it should become.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is sound and would become %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1. What was there before is kept as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes an empty hub with the shipped programme editions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a sample hub of invented people and schools; the same for the same seed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, version, size, last backup and whether the file is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for damage, broken references and records that break a rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a checked copy of the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a backup the hub again; what was there is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 %3: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>... and %1 more; --json lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scope is hub or national, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind of event “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose term dates are these? Give --la with a code, or --school with a URN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not something that can be imported. It may be gias, gias-links, bank-holidays, terms, ics, programme, json, or a table: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which file should be imported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes in a file as one step. KIND: gias, gias-links, bank-holidays, terms, ics, programme, json, or a table (people, schools, cohorts, applications, events, attendance, development-days, groups, group-members, rates, payments) from CSV or XLSX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be looked for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rows of a table, filtered, sorted and with the columns chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for people, schools, groups and events, forgiving a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes no option --%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name and the folder. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which hub? Name its file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub lies on a drive where it is safe but slower: a local disk is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1” to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which programme? Name its code, such as SMS-C10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two editions say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the edition %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub now keeps %1, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For which year? Add --year 2026/27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub keeps %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“programme” is followed by list, show, diff, new-edition, import or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no academic year: write 2025/26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows or sets a cohort&apos;s places, and those held for a school without a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase is primary or secondary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which phase? Give --phase primary or --phase secondary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lead takes at least one school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no schools: where they work is not on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in all; proven: no other arrangement comes to less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no lead of that phase in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no school of that phase to match in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give people the part of work-group lead, or groups their leads. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools that joined a group: %1, moved: %2, stayed: %3; groups made: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which academic year? Give --from 2025/26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing in %1 to carry on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches schools to leads with the least distance in all; with --apply, puts them into the leads&apos; groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts the next year: its groups, events, cohorts and terms, without people. Can be repeated: nothing is made twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Nid oes dim angen sylw.</translation>
    </message>
    <message>
        <source>Makes two people one, with everything that belongs to either; with --apart, remembers that they are two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted with a reason, and left out: %1. --all shows them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters of which cohort? Name it with --cohort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: without {%2}, which is not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which event? Name it with --event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no offset. Write millimetres to the right and down, such as 1.5,-0.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no label stock “%1”. Known are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet of %1 has %2 labels: --start may be 1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected at %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No badges were written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These headings were imported before: the mapping used then is used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Rhaglen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Swm</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records what the programmes promise the schools of a year, where nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which batch? Name it with --batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which school? Name its URN with --school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For what kind of event? --kind is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--months is a list in order of time, such as 2025-11,2026-03,2026-06.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is accepted yet: the term dates of the hub&apos;s authorities stand for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Diwedd</translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks dates for an event, with what each costs whom; 0 costs nobody anything. --months plans a series together, one event in each month and --spacing days apart at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cohort? Say --cohort CODE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no application “%1” in this hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“list applications” shows their numbers as id. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has applied to more than one cohort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which with --cohort. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which application? Say --application ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To which status? Say --to STATUS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no status of an application.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reply-by is a date such as 2025-06-19, or 2025-06-19T16:00, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision %1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges every application of a cohort by the criteria of its edition, with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves an application (or several, parted by commas) to another status, as one step. --reason lifts what needs a reason: an offer beyond the places, an exception, lateness; --exception and --late-reason say these apart. An offer is to be answered by --reply-by, 5 pm in London unless a time is given. --rank is the place on the reserve list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezes the selection of a cohort as it stands in a decision record: who, scores, criteria, meters, reasons and the rules of the edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision on which cohort? Name it with --cohort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been decided on %1 yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide on the board first. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which cohort? Name it with --cohort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To when? Give --to a day, such as 2026-03-17, or a day and an hour: 2026-03-17T10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done? One of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which event? Name its code after the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans events: lay-out makes what the edition of --cohort requires and is not there yet; move (--to a day or a day and an hour), confirm, provisional, cancel (--reason) and delete are done to one EVENT, by its code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom? Give --cohort or --group, or --schools or --essential.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a file: json (the whole hub), ics (calendar: of --cohort, --group, --person or --event alone), or a TABLE as csv, xlsx or pdf. Documents as accessible PDF: sheet (information sheets, one with --programme, else all into the folder OUT); letters (into the folder OUT, of --cohort; --kind offer, reserve, decline, rejection or reminder; --application ID for one); register (--event ID, --sign-in), badges (--event ID, --stock CODE, --start N, --offset X,Y) and certificates (--event ID, into the folder OUT); planner (--year); decision (the latest on --cohort); finance (a --batch for the finance office); audit-pack (a --school&apos;s money with all its evidence, into the folder OUT); follow-ups (of overdue expectations, an e-mail draft and a text to each person into the folder OUT; --cohort, --group or --year).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is overdue: there is nobody to follow up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no e-mail address: fill it in before you send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The forecast has no figure “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one figure, and --set its value or --clear it: leave_percent --set 12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number: write 12 or 12.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the figures the forecast is made with and where each comes from, and says the gap. With --set one is fixed for this hub (--note says why), with --clear the hub&apos;s own past, or the network&apos;s figure, counts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 updated, %3 unchanged, %4 skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no sum to take back: write --to clawed-back --amount 350.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no distance: write miles such as 24.5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles to which event? Name it with --event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what a payment rests on: rate, days, registers, agreement, and what is missing. With --to it moves on: draft, submitted, approved, queried, paid, sampled, clawed back; with --amount a part is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes draft claims from registers and development days not paid for yet; with --travel also for journeys of the last three months at the mileage rate, with --charges also charges for sessions missed without a week&apos;s notice. With --event it claims the journeys to that event alone, with --miles at so many there and back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts all approved payments that wait, and money taken back, into a batch for finance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which person? Name an e-mail or an ID with --person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to? Name a folder, or a .json or .xlsx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1 %2: its text has the last name in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rehearsal: nothing was written. An erasure cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased, in the history too. Backups and files made before still hold the name: delete those, or let them be thinned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would erase %1 and %2. The counts stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased %1 and %2. The counts stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes everything the hub keeps about a --person, with its history: into a folder, or a .json or .xlsx file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erases a --person, in the history too, and keeps the counts. With --dry-run says what would go. It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what has been kept longer than its period; with --apply erases it and keeps the counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures of the hub: quota, expectations, reach, never-engaged, workload, composition, forecast, days, attendance, clashes, needs, funding, attention, duplicates. Needs are diets, access, rooms and travel: of one event (--event), or of all still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s programme editions, or without a hub those that come with the program: their rules, what changed between two, next year&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No programme “%1” comes with Hubkeeper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“hubkeeper programme list” names those that do; for one of a hub&apos;s own, name the hub&apos;s file before the code.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hubkeeper</name>
    <message>
        <source>Keeps a Maths Hub in one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take DATE (2026-01-15) for today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a picture of PAGE to the first file named, and leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in per cent, 80 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window, as 1280x800.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: hubkeeper [FILE.hub], or hubkeeper --screenshot PAGE OUT.png [FILE.hub]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today wants a day such as 2026-01-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme wants light, dark or high-contrast.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
