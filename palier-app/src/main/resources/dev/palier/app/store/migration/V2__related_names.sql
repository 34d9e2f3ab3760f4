-- Whether a party under watch gets alerts for related names too, or only for what may be the party itself.

alter table watched_party add column related smallint default 1 not null check (related in (0, 1));
