-- After the rows of a backup in two parts and before its constraints (docs/beheer.md): cases of children whose key is gone stand under a key
-- that was destroyed, and what else was kept of them is gone too.
insert into kindsleutel (id, workflow_id, vernietigd_op)
select distinct on (kindsleutel) kindsleutel, workflow_id, now() from casus
where kindsleutel not in (select id from kindsleutel);

update casus set leerling = null
where leerling is not null and kindsleutel in (select id from kindsleutel where verpakt is null);

delete from zoeknaam where casusnummer not in (
  select casusnummer from casus where kindsleutel in (select id from kindsleutel where verpakt is not null));
delete from registermelding where casusnummer is not null and casusnummer not in (select casusnummer from casus);
delete from registerstatus where melding not in (select id from registermelding);
delete from document where casusnummer in (
  select casusnummer from casus where kindsleutel in (select id from kindsleutel where verpakt is null));
delete from document_deel where document not in (select id from document);
