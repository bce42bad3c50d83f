import { FASENAAM } from '../../taal/fasen';
import { DE_ROL, ROLNAAM } from '../../taal/rollen';
import { inWoorden } from '../../taal/woorden';
import { hoofdletter, type Namen } from '../../taal/zin';
import { datumVan } from '../../domain/tijd';
import type { GelezenCasus } from '../../dossier/read';
import type { BekendeCasus, Bekendheid } from '../../toegang/bekend-kind';
import { casusadres, casusnaam } from '../onderdelen/kind';
import { Bericht } from '../onderdelen/melding';
import type { Meldgevolg } from './gevolg';

/** Says whether the child is known, before anything else is said of the report; of a case out of reach only who leads it. */
export function Bekend({
  bekend,
  gevolg,
  namen,
}: {
  readonly bekend: Bekendheid;
  readonly gevolg: Meldgevolg | null;
  readonly namen: Namen | null;
}) {
  switch (bekend.soort) {
    case 'nieuw':
      return <p>Van dit kind is nog geen casus bekend.</p>;
    case 'niet-te-zeggen':
      return (
        <Bericht toon="let-op" kop="Wij kunnen nu niet nakijken of dit kind bekend is">
          <p>
            U kunt wel melden. Loopt er al een casus van dit kind? Dan komt uw melding daarbij. Er komt geen
            tweede casus.
          </p>
        </Bericht>
      );
    case 'ander-kind':
      return (
        <Bericht toon="fout" kop="Deze sleutel is van een ander kind">
          <p>
            Onder deze sleutel loopt al een casus van een kind met een andere geboortedatum. Kijk na of de
            geboortedatum klopt. Klopt hij? Geef dit kind dan een eigen sleutel.
          </p>
        </Bericht>
      );
    case 'gesloten':
      return <Eerder {...bekend} gevolg={gevolg} />;
    case 'loopt':
      return <Loopt {...bekend} gevolg={gevolg} namen={namen} />;
  }
}

/** Cases under another key that may be of the same child. */
export function Naamgenoten({ casussen }: { readonly casussen: readonly GelezenCasus[] }) {
  if (casussen.length === 0) return null;
  return (
    <Bericht toon="let-op" kop="Is dit hetzelfde kind?">
      <p>Er loopt al een casus van een kind met deze naam en deze geboortedatum:</p>
      <ul>
        {casussen.map((een) => (
          <li key={een.casus.casusnummer}>
            <Naar {...een} />, in de fase {FASENAAM[een.casus.fase]}
          </li>
        ))}
      </ul>
      <p>Is het hetzelfde kind? Verstuur dan niets en ga verder in die casus.</p>
    </Bericht>
  );
}

function Loopt({
  casus,
  kenmerk,
  ziet,
  gevolg,
  namen,
}: BekendeCasus & { readonly gevolg: Meldgevolg | null; readonly namen: Namen | null }) {
  const regie = `${leider({ casus, ziet }, namen)} heeft de regie.`;
  if (!ziet)
    return (
      <Bericht toon="let-op" kop="Er loopt al een casus van dit kind">
        <p>
          {regie} U ziet deze casus niet. Verstuurt u de melding? Dan komt die bij deze casus. Er komt geen
          tweede casus.
        </p>
      </Bericht>
    );
  if (casus.fase === 'nazorg') {
    const weer = gevolg?.gebeurtenissen.flatMap((g) =>
      g.soort === 'fase-hervat' ? [g.gegevens.fase] : [],
    )[0];
    return (
      <Bericht toon="let-op" kop="Dit kind is in nazorg">
        <p>
          Het kind ging weer naar school: zie <Naar {...{ casus, kenmerk }} />. {regie}{' '}
          {weer === undefined
            ? 'De eerste dag thuis die u noemt, ligt voor die terugkeer. Uw melding komt bij deze casus en telt niet als terugval.'
            : `Uw melding is een terugval. De casus gaat dan verder in de fase ${FASENAAM[weer]}.`}
        </p>
      </Bericht>
    );
  }
  return (
    <Bericht toon="let-op" kop="Er loopt al een casus van dit kind">
      <p>
        Zie <Naar {...{ casus, kenmerk }} />, in de fase {FASENAAM[casus.fase]}. {regie} Verstuurt u de
        melding? Dan komt die bij deze casus. Er komt geen tweede casus.
      </p>
    </Bericht>
  );
}

function Eerder({ casus, kenmerk, ziet, gevolg }: BekendeCasus & { readonly gevolg: Meldgevolg | null }) {
  const op = inWoorden(datumVan(casus.gesloten?.op ?? casus.laatste));
  const terugval = gevolg?.gebeurtenissen.some(
    (g) => g.soort === 'fase-geopend' && g.gegevens.aanleiding === 'terugval',
  );
  return (
    <Bericht toon="let-op" kop="Dit kind had al eerder een casus">
      <p>
        Die is gesloten op {op}
        {ziet && (
          <>
            : <Naar {...{ casus, kenmerk }} />
          </>
        )}
        . Er komt een nieuwe casus, die bij de vorige hoort.
        {terugval === true &&
          gevolg !== null &&
          ` Het kind viel terug voordat die gesloten was. De nieuwe casus gaat daarom verder in de fase ${FASENAAM[gevolg.na.fase]}.`}
      </p>
    </Bericht>
  );
}

function Naar({ casus, kenmerk }: Pick<GelezenCasus, 'casus' | 'kenmerk'>) {
  return <a href={casusadres(casus.casusnummer)}>{casusnaam(kenmerk).toLowerCase()}</a>;
}

/** Who leads, by name where that is known; of a school out of reach not which, for then one knows where the child is. */
function leider({ casus, ziet }: Pick<BekendeCasus, 'casus' | 'ziet'>, namen: Namen | null): string {
  const { rol, persoon } = casus.regie;
  if (rol === 'school' && !ziet) return 'De school van het kind';
  const naam = persoon === null ? null : namen?.persoon(persoon);
  return naam == null || naam === persoon ? hoofdletter(DE_ROL[rol]) : `${naam} (${ROLNAAM[rol]})`;
}
