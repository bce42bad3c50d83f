import type { ComponentChildren } from 'preact';
import type { Werktelling } from '../../dossier/tellingen';
import type { Werkregel } from '../../dossier/werkregels';
import type { Namen } from '../../taal/zin';
import { Bladeren } from '../onderdelen/bladeren';
import { Leeg } from '../onderdelen/melding';
import { groepeer } from './groepen';
import { Takengroep, type Tabelopties } from './tabel';
import { adresVan, ALLE_SCHOLEN, isGefilterd, zonderFilters, type Vraag } from './vraag';
import type { Weergave } from './weergave';

/** One page of a view of the open work, under its filters. */
export function Takenlijst({
  vraag,
  weergaven,
  aantallen,
  werk,
  filters,
  ...opties
}: Tabelopties & {
  readonly vraag: Vraag;
  readonly weergaven: readonly Weergave[];
  readonly aantallen: readonly Werktelling[];
  readonly werk: { readonly rows: readonly Werkregel[]; readonly volgende: string | null };
  readonly filters: ComponentChildren;
}) {
  return (
    <>
      {filters}
      {groepeer(werk.rows, opties.nu).map((groep) => (
        <Takengroep key={groep.wat} groep={groep} {...opties} />
      ))}
      {werk.rows.length === 0 && <Niets vraag={vraag} weergaven={weergaven} aantallen={aantallen} />}
      <Bladeren
        begin={vraag.na === undefined ? null : adresVan({ ...vraag, na: undefined })}
        volgende={werk.volgende === null ? null : adresVan({ ...vraag, na: werk.volgende })}
      />
    </>
  );
}

/** The morning in one sentence. */
export function Samenvatting({
  telling,
  vraag,
  namen,
  lijst,
}: {
  readonly telling: Werktelling;
  readonly vraag: Vraag;
  readonly namen: Namen;
  /** Where what is counted stands, when that is not on this page: then the numbers lead there. */
  readonly lijst?: Weergave | undefined;
}) {
  const { open, teLaat } = telling;
  const vandaag = lijst === undefined ? telling.vandaag : 0;
  const naar = (tekst: string, deel: Partial<Vraag>) =>
    lijst === undefined ? (
      tekst
    ) : (
      <a href={adresVan({ ...zonderFilters({ weergave: lijst }), ...deel })}>{tekst}</a>
    );
  const gefilterd = isGefilterd(vraag);
  const van = wiens(vraag, namen);
  const taken = `${open} ${open === 1 ? 'open taak' : 'open taken'}${gefilterd ? ' in deze selectie' : ''}`;
  if (open === 0)
    return (
      <p class="samenvatting">
        {van}Er zijn geen open taken{gefilterd ? ' in deze selectie' : ''}.
      </p>
    );
  return (
    <p class="samenvatting">
      {van}
      {naar(taken, {})}.{' '}
      {teLaat > 0 ? (
        <strong class="samenvatting__te-laat">
          {naar(teLaat === 1 ? 'Eén is te laat' : `${teLaat} zijn te laat`, { teLaat: true })}
        </strong>
      ) : (
        'Niets is te laat'
      )}
      {vandaag > 0 ? `, ${vandaag === 1 ? 'één moet' : `${vandaag} moeten`} vandaag af.` : '.'}
    </p>
  );
}

/** Whose work was asked for, where that is one person or school. */
function wiens({ wie, school }: Vraag, namen: Namen): string {
  if (wie !== undefined) return `Werk van ${namen.persoon(wie)}. `;
  if (school === undefined) return '';
  return school === ALLE_SCHOLEN ? 'Werk van alle scholen. ' : `Werk van ${namen.school(school)}. `;
}

/** What stands where the list would be: what its emptiness means, and where there is work. */
function Niets({
  vraag,
  weergaven,
  aantallen,
}: {
  readonly vraag: Vraag;
  readonly weergaven: readonly Weergave[];
  readonly aantallen: readonly Werktelling[];
}) {
  if (isGefilterd(vraag)) {
    return (
      <Leeg kop="Geen taken met deze filters">
        <p>
          <a href={adresVan(zonderFilters(vraag))}>Wis de filters</a> om alle taken te zien.
        </p>
      </Leeg>
    );
  }
  const elders = weergaven.findIndex((w, i) => w !== vraag.weergave && (aantallen[i]?.open ?? 0) > 0);
  const weergave = weergaven[elders];
  return (
    <Leeg kop={vraag.weergave.leeg}>
      {weergave !== undefined && (
        <p>
          Kijk bij <a href={adresVan(zonderFilters({ weergave }))}>{weergave.naam.toLowerCase()}</a>: daar{' '}
          {aantallen[elders]?.open === 1
            ? 'is 1 open taak'
            : `zijn ${aantallen[elders]?.open ?? 0} open taken`}
          .
        </p>
      )}
    </Leeg>
  );
}
