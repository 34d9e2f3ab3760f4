-- Alerts, the parties under watch, what was screened, and who may do and did what.
-- One text for SQLite and PostgreSQL: varchar, text, bigint, smallint, double precision and checks only.
-- Ids and times are made by the program; a time is milliseconds since 1970 in UTC.
-- A body is the whole record as JSON; the columns beside it are for searching.

create table list_version (
  digest varchar(128) not null,
  source varchar(128) not null,
  published varchar(10) not null,
  retrieved bigint not null,
  origin text not null,
  parties bigint not null,
  starter smallint not null check (starter in (0, 1)),
  primary key (source, digest)
);

create table watched_party (
  party_key varchar(128) not null primary key,
  name text not null,
  fingerprint varchar(80) not null,
  body text not null,
  added_at bigint not null,
  added_by varchar(200) not null
);

create table alert (
  id varchar(16) not null primary key,
  party_key varchar(128) not null,
  entry varchar(200) not null,
  list varchar(128) not null,
  relation varchar(20) not null,
  score double precision not null,
  state varchar(20) not null check (state in ('OPEN', 'ESCALATED', 'FALSE_POSITIVE', 'TRUE_MATCH')),
  urgency smallint not null,
  proposed smallint not null check (proposed in (0, 1)),
  matching smallint not null check (matching in (0, 1)),
  opened_at bigint not null,
  expires_at bigint,
  words text not null,
  version bigint not null check (version >= 1),
  body text not null,
  unique (party_key, entry)
);
create index alert_by_urgency on alert (urgency, score);
create index alert_by_expiry on alert (expires_at);

create table alert_event (
  alert varchar(16) not null references alert (id),
  version bigint not null,
  kind varchar(30) not null,
  at bigint not null,
  author varchar(200) not null,
  body text not null,
  primary key (alert, version)
);
create index alert_event_by_time on alert_event (at);

create table screening (
  id varchar(20) not null primary key,
  at bigint not null,
  author varchar(200) not null,
  kind varchar(20) not null,
  subject text not null,
  parties bigint not null,
  matched bigint not null,
  versions text not null
);
create index screening_by_time on screening (at);

create table screened_party (
  screening varchar(20) not null references screening (id),
  position bigint not null,
  party_key varchar(128) not null,
  matches bigint not null,
  body text not null,
  primary key (screening, position)
);
create index screened_party_by_key on screened_party (party_key);

create table access (
  id varchar(20) not null primary key,
  at bigint not null,
  who varchar(200) not null,
  action varchar(40) not null,
  subject text not null,
  origin varchar(200) not null
);
create index access_by_time on access (at);

create table account (
  name varchar(200) not null primary key,
  hash text not null,
  role varchar(20) not null check (role in ('OFFICER', 'REVIEWER', 'AUDITOR')),
  created_at bigint not null,
  disabled_at bigint
);

create table session (
  token_digest varchar(80) not null primary key,
  account varchar(200) not null,
  role varchar(20) not null check (role in ('OFFICER', 'REVIEWER', 'AUDITOR')),
  created_at bigint not null,
  seen_at bigint not null,
  expires_at bigint not null,
  origin varchar(200) not null
);
create index session_by_account on session (account);
