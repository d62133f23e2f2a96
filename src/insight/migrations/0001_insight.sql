create schema insight;
comment on schema insight is 'Read-only: what figures are counted from. Views run as whoever reads, so row-level security holds.';
grant usage on schema insight to linkway_app, linkway_worker;

create function insight.describe(described regclass, about text, columns jsonb) returns void language plpgsql as $$
declare
  entry record;
begin
  execute format('comment on view %s is %L', described, about);
  for entry in select key, value from jsonb_each_text(columns) loop
    execute format('comment on column %s.%I is %L', described, entry.key, entry.value);
  end loop;
  execute format('grant select on %s to linkway_app, linkway_worker', described);
end $$;
comment on function insight.describe(regclass, text, jsonb) is 'Describes a view and its columns, and lets the application read it.';

create function insight.london_day(at timestamptz) returns date language sql immutable parallel safe as
$$ select (at at time zone 'Europe/London')::date $$;
comment on function insight.london_day(timestamptz) is 'The day it was in London.';

create view insight.journey with (security_invoker = true) as
select c.area_id, c.programme_id, c.id as case_id, c.person_id, c.status,
  insight.london_day(r.received_at) as received_on,
  insight.london_day(a.accepted_at) as accepted_on,
  (select insight.london_day(min(t.at)) from caseload.contact t
    where t.area_id = c.area_id and t.case_id = c.id and t.outcome = 'reached') as talked_on,
  (select insight.london_day(min(l.created_at)) from plans.plan_line l
    where l.area_id = c.area_id and l.case_id = c.id) as planned_on,
  (select insight.london_day(min(w.answered_at)) from activities.place p
    join activities.answer w on w.area_id = p.area_id and w.place_id = p.id and w.answer = 'yes'
    where p.area_id = c.area_id and p.case_id = c.id) as agreed_on,
  (select min(s.on_day) from activities.place p
    join activities.attendance s on s.area_id = p.area_id and s.place_id = p.id and s.outcome = 'here'
    where p.area_id = c.area_id and p.case_id = c.id) as first_session_on,
  h.district_code
from caseload.case_file c
  join referrals.referral r on r.area_id = c.area_id and r.id = c.referral_id
  left join referrals.acceptance a on a.area_id = r.area_id and a.referral_id = r.id
  join people.person o on o.area_id = c.area_id and o.id = c.person_id
  left join geography.lsoa h on h.code = o.lsoa21_code;
select insight.describe('insight.journey', 'One row for each case: when each step from referral to first session happened.', '{"area_id": "Area.", "programme_id": "Programme.", "case_id": "Case.", "person_id": "Whose.", "status": "open or ended.",
  "received_on": "Day the referral came.", "accepted_on": "Day it was accepted.", "talked_on": "Day of the first contact that reached somebody.", "planned_on": "Day of the first plan line.", "agreed_on": "Day a group first said yes.", "first_session_on": "First session attended.", "district_code": "Home district, where known."}');

create view insight.session with (security_invoker = true) as
select p.area_id, c.programme_id, p.case_id, p.person_id, p.organisation_id, s.activity_id, s.on_day, s.outcome = 'here' as attended
from activities.attendance s
  join activities.place p on p.area_id = s.area_id and p.id = s.place_id
  join caseload.case_file c on c.area_id = p.area_id and c.id = p.case_id
where s.outcome in ('here', 'not_here');
select insight.describe('insight.session', 'One row for each young person and session that a register speaks of.', '{"area_id": "Area.", "programme_id": "Programme.", "case_id": "Case.", "person_id": "Whose.", "organisation_id": "Group.", "activity_id": "Activity.", "on_day": "Day.", "attended": "Whether they came."}');

create view insight.money with (security_invoker = true) as
select s.area_id, s.programme_id, s.id as stream_id, a.kind, b.balance_pence
from funding.stream s
  join ledger.account a on a.area_id = s.area_id and a.owner_kind = 'stream' and a.owner_id = s.id
  join ledger.balance b on b.area_id = a.area_id and b.account_id = a.id;
select insight.describe('insight.money', 'Where the money of each stream is now, by the ledger.', '{"area_id": "Area.", "programme_id": "Programme.", "stream_id": "Stream.", "kind": "free, committed or spent.", "balance_pence": "In pence."}');

create view insight.measure with (security_invoker = true) as
select s.area_id, c.programme_id, s.case_id, b.item, s.instrument, s.instrument_version,
  b.score as start_score, l.score as latest_score, l.id is not null as asked_again
from outcomes.check_in s
  join caseload.case_file c on c.area_id = s.area_id and c.id = s.case_id
  join outcomes.answer b on b.area_id = s.area_id and b.check_in_id = s.id
  left join lateral (
    select t.id, w.score from outcomes.check_in t
      left join outcomes.answer w on w.area_id = t.area_id and w.check_in_id = t.id and w.item = b.item
    where t.area_id = s.area_id and t.case_id = s.case_id and t.moment <> 'start' and t.completed_at is not null
      and t.instrument = s.instrument and t.instrument_version = s.instrument_version
      and (b.item <> 'goal' or t.goal_id is not distinct from s.goal_id)
    order by t.completed_at desc limit 1) l on true
where s.moment = 'start' and s.completed_at is not null;
select insight.describe('insight.measure', 'One row for each case and question: the answer at the start and the latest to the same version of the same question.', '{"area_id": "Area.", "programme_id": "Programme.", "case_id": "Case.", "item": "Question.", "instrument": "Set of questions.", "instrument_version": "Its version.",
  "start_score": "Answer at the start; null for prefer not to say.", "latest_score": "Latest answer; null for none or prefer not to say.", "asked_again": "Whether a later check-in was completed."}');
