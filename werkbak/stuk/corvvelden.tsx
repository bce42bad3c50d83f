import { inWoorden } from '../../domain/datumwoorden';
import type { Veldfout } from '../../domain/weigering';
import { GESLACHTEN } from '../../dossier/corv/verzoek';
import type { Corvgrond } from '../../toegang/corv';
import { hoofdletter } from '../../taal/zin';
import { Keuzeveld, Tekstveld } from '../onderdelen/veld';

/** What somebody typed in the form, by the name of its field. */
export type Getypt = Readonly<Record<string, string>>;

const JA_NEE = [
  { waarde: 'ja', label: 'Ja' },
  { waarde: 'nee', label: 'Nee' },
];
const ja = (tekst: string | undefined) => (tekst === 'ja' ? true : tekst === 'nee' ? false : undefined);
const of = (tekst: string | undefined) => (tekst === undefined || tekst.trim() === '' ? null : tekst);

/** What the form says, for the schema to judge. */
export function uitVelden(getypt: Getypt, { gezag }: Pick<Corvgrond, 'gezag'>): unknown {
  const naam = (voor: string) => ({
    geslachtsnaam: getypt[`${voor}.geslachtsnaam`] ?? '',
    voorvoegsel: of(getypt[`${voor}.voorvoegsel`]),
    voornamen: of(getypt[`${voor}.voornamen`]),
  });
  return {
    urgent: ja(getypt['urgent']),
    kind: { ...naam('kind'), geslacht: getypt['kind.geslacht'] },
    gezaghebbenden: gezag.map(({ id }, i) => ({
      betrokkene: id,
      ...naam(`gezaghebbenden.${i}`),
      geinformeerd: ja(getypt[`gezaghebbenden.${i}.geinformeerd`]),
      reden: of(getypt[`gezaghebbenden.${i}.reden`]),
    })),
    medewerker: {
      achternaam: getypt['medewerker.achternaam'] ?? '',
      voorvoegsel: of(getypt['medewerker.voorvoegsel']),
      telefoon: getypt['medewerker.telefoon'] ?? '',
      email: getypt['medewerker.email'] ?? '',
    },
  };
}

/** The fields: what the message says and the dossier does not hold apart. */
export function Corvvelden({
  grond: { casus, gezag },
  getypt,
  fouten,
}: {
  readonly grond: Corvgrond;
  readonly getypt: Getypt;
  readonly fouten: readonly Veldfout[];
}) {
  const veld = (naam: string) => ({
    naam,
    waarde: getypt[naam],
    fout: fouten.find((een) => een.veld === naam)?.melding,
  });
  const Naam = ({ voor, van }: { readonly voor: string; readonly van: string }) => (
    <>
      <Tekstveld {...veld(`${voor}.voornamen`)} label={`Voornamen van ${van}`} lengte={200} optioneel />
      <Tekstveld
        {...veld(`${voor}.voorvoegsel`)}
        label={`Voorvoegsel van ${van}`}
        uitleg="Zoals van der"
        lengte={10}
        breedte="smal"
        optioneel
      />
      <Tekstveld
        {...veld(`${voor}.geslachtsnaam`)}
        label={`Achternaam van ${van}`}
        uitleg="Zonder voorvoegsel"
        lengte={200}
      />
    </>
  );
  return (
    <>
      <Keuzeveld
        {...veld('urgent')}
        label="Moet de Raad direct handelen?"
        uitleg="Is er acuut gevaar? Bel de Raad dan ook."
        keuzen={JA_NEE}
      />
      <h2>Het kind</h2>
      <p>
        In het dossier heet het kind <bdi>{casus.naam ?? 'niet bekend'}</bdi>, geboren op{' '}
        {inWoorden(casus.geboortedatum)}. Neem de naam over zoals die in de basisregistratie staat.
      </p>
      <Naam voor="kind" van="het kind" />
      <Keuzeveld
        {...veld('kind.geslacht')}
        label="Geslacht"
        keuzen={GESLACHTEN.map((waarde) => ({ waarde, label: hoofdletter(waarde) }))}
      />
      {gezag.map((een, i) => (
        <section key={een.id} aria-labelledby={`gezag-${i}`}>
          <h2 id={`gezag-${i}`}>
            {een.soort === 'voogd' ? 'Voogd' : 'Ouder met gezag'}: <bdi>{een.naam}</bdi>
          </h2>
          <Naam voor={`gezaghebbenden.${i}`} van={een.naam} />
          <Keuzeveld
            {...veld(`gezaghebbenden.${i}.geinformeerd`)}
            label={`Weet ${een.naam} dat u de Raad om onderzoek vraagt?`}
            keuzen={JA_NEE}
          />
          <Tekstveld
            {...veld(`gezaghebbenden.${i}.reden`)}
            label={`Waarom weet ${een.naam} het niet?`}
            uitleg="Alleen invullen als u nee kiest"
            lengte={200}
            optioneel
          />
        </section>
      ))}
      <h2>Wie de Raad kan bellen</h2>
      <Tekstveld
        {...veld('medewerker.voorvoegsel')}
        label="Voorvoegsel van de medewerker"
        lengte={10}
        breedte="smal"
        optioneel
      />
      <Tekstveld {...veld('medewerker.achternaam')} label="Achternaam van de medewerker" lengte={200} />
      <Tekstveld {...veld('medewerker.telefoon')} label="Telefoonnummer" lengte={20} breedte="middel" />
      <Tekstveld {...veld('medewerker.email')} label="E-mailadres" soort="email" lengte={150} />
    </>
  );
}
