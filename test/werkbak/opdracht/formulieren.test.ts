import { FORMULIEREN } from '../../../werkbak/opdracht/formulieren';
import { invullingen } from '../../../werkbak/opdracht/invullingen';
import { leesFormulier } from '../../../werkbak/opdracht/lezen';
import { mogelijkeOpdrachten, omgeving, rollenVoor } from '../../../werkbak/opdracht/mogelijk';
import type { Medewerker } from '../../../werkbak/opdracht/formulier';
import { LOKAAL } from '../../../toegang/wie';
import { Convenanten } from '../../../convenanten/convenanten';
import { loadConvenanten, STANDARD_FOLDER, EXAMPLE_FOLDER } from '../../../convenanten/load';
import type { Casus } from '../../../domain/casus';
import { decide } from '../../../domain/decide';
import type { Rol } from '../../../domain/fase';
import type { Gebruiker, Gebruikersrol } from '../../../domain/gebruiker';
import { OPDRACHTNAMEN, type Opdrachtnaam } from '../../../domain/opdracht';
import { moment, type Moment } from '../../../domain/tijd';
import { magOpdracht } from '../../../domain/toegang';
import { casusVoor } from '../../../domain/zicht/casus';
import { lezerVan } from '../../../domain/zicht/lezer';
import { melding, Spel, standaard } from '../../domain/hulp';
import { alleVerlopen, ieder, toestanden } from '../../domain/verhalen';

const geladen = loadConvenanten(STANDARD_FOLDER, EXAMPLE_FOLDER);
/** With a version that no case runs under yet. */
const convenanten = new Convenanten(
  [...geladen.alle(), { ...standaard, versie: 99 }],
  new Map(geladen.gemeentenMetConvenant().map(({ code, naam }) => [code, naam])),
);
const mensen: Medewerker[] = (['casusregisseur', 'leerplichtambtenaar', 'manager', 'school'] as const).map(
  (rol) => ({
    id: `id-${rol}`,
    naam: `Naam van ${rol}`,
    rol,
  }),
);
const bron = { convenanten, mensen };

function iemand(rol: Gebruikersrol): Gebruiker {
  return { id: `id-${rol}`, naam: rol, rol, regio: 'standaard', gemeenten: null, scholen: ['12AB00'] };
}

const verlopen = alleVerlopen();

/** States of many stories, as somebody might find them, and for every command one in which the rules took it. */
const standen: { casus: Casus; nu: Moment }[] = [
  ...verlopen.flatMap((verloop) => ieder(30, toestanden(verloop, verloop.begin.gemeldOp))),
  ...OPDRACHTNAMEN.flatMap((naam) => {
    const gedaan = verlopen
      .flatMap(({ stations }) => stations)
      .find(
        ({ opdracht, uitkomst }) => 'opdracht' in opdracht && opdracht.opdracht === naam && uitkomst.aanvaard,
      );
    return gedaan === undefined ? [] : [{ casus: gedaan.bij, nu: gedaan.nu }];
  }),
];

describe('which commands are offered', () => {
  test('in every state, each of them is accepted by the rules with answers of its form', () => {
    const gezien = new Set<Opdrachtnaam>();
    for (const { casus, nu } of standen) {
      for (const naam of mogelijkeOpdrachten(LOKAAL, casus, nu, bron)) {
        gezien.add(naam);
        const o = omgeving(LOKAAL, casus, nu, bron);
        const { velden, invulling, voorbeeld } = FORMULIEREN[naam];
        const staatEr = { ...voorbeeld, ...invulling?.(o) };
        const uitkomsten = invullingen(velden(o), {}, staatEr, o).flatMap((getypt) =>
          rollenVoor(naam, o).map((door) =>
            decide(o.casus, leesFormulier(naam, getypt, door, o).opdracht, o.nu),
          ),
        );
        expect([naam, uitkomsten.some(({ aanvaard }) => aanvaard)]).toEqual([naam, true]);
      }
    }
    // The stories pass every command, so that nothing holds here for want of cases.
    expect([...gezien].sort()).toEqual([...OPDRACHTNAMEN].sort());
  });

  test('whatever the stories did and the rules took, was offered to who did it, in the case as they see it', () => {
    const gedaan = alleVerlopen().flatMap(({ stations }) =>
      stations.flatMap(({ opdracht, uitkomst, bij, nu }) =>
        uitkomst.aanvaard && !('leerling' in opdracht)
          ? [{ naam: opdracht.opdracht as Opdrachtnaam, door: opdracht.door as Rol, bij, nu }]
          : [],
      ),
    );
    // Of each command by each role the first, and many of the rest.
    const eerste = new Map(gedaan.toReversed().map((een) => [`${een.naam} ${een.door}`, een]));
    for (const { naam, door, bij, nu } of [...eerste.values(), ...ieder(7, gedaan)]) {
      // A school of no place reaches nothing: an integration of the whole region speaks for it.
      const wie = {
        ...iemand(door === 'school' ? 'systeem' : door),
        id: 'een-ander',
        scholen: [],
        reikwijdte: 'regio-breed' as const,
      };
      const offered = mogelijkeOpdrachten(wie, casusVoor(lezerVan(wie), bij), nu, bron);
      expect([naam, door, offered]).toEqual([naam, door, expect.arrayContaining([naam])]);
    }
    expect([...new Set(gedaan.map(({ naam }) => naam))].sort()).toEqual([...OPDRACHTNAMEN].sort());
  });

  test.each(['school', 'casusregisseur', 'leerplichtambtenaar', 'manager', 'teamlid', 'bestuurder'] as const)(
    'a %s is offered nothing that the policy does not let them do',
    (rol) => {
      const wie = iemand(rol);
      for (const { casus, nu } of ieder(3, standen)) {
        const o = omgeving(wie, casus, nu, bron);
        for (const naam of mogelijkeOpdrachten(wie, casus, nu, bron)) {
          expect(magOpdracht(wie, o.casus, naam)).toBe(true);
        }
      }
    },
  );

  test('a closed case offers nothing', () => {
    const spel = Spel.begin('2026-09-09T09:00:00+02:00', melding('2026-09-07'));
    spel.doe('2026-09-10T09:00:00+02:00', 'sluitAf', 'manager', {
      reden: 'foutieve-melding',
      toelichting: 'Een ander kind.',
    });
    expect(mogelijkeOpdrachten(LOKAAL, spel.casus, moment('2026-09-11T09:00:00+02:00'), bron)).toEqual([]);
  });
});

describe('a form that a list of tasks can ask', () => {
  const snelle = OPDRACHTNAMEN.filter((naam) => FORMULIEREN[naam].snel !== undefined);

  test('is one text, and one choice at most', () => {
    expect(snelle).toContain('rapporteerVoortgang');
    for (const naam of snelle) {
      const { snel, velden } = FORMULIEREN[naam];
      const o = omgeving(LOKAAL, standen[0]!.casus, standen[0]!.nu, bron);
      const verplicht = velden(o).filter(({ optioneel }) => !optioneel);
      expect([naam, verplicht.map(({ naam: veld }) => veld).sort()]).toEqual([
        naam,
        [snel?.veld, snel?.keuze?.veld].filter((veld) => veld !== undefined).sort(),
      ]);
    }
  });

  test('sends at once only what leaves the phase of a case as it is', () => {
    for (const { casus, nu } of standen) {
      for (const naam of mogelijkeOpdrachten(LOKAAL, casus, nu, bron)) {
        const { snel } = FORMULIEREN[naam];
        if (snel === undefined) continue;
        const o = omgeving(LOKAAL, casus, nu, bron);
        const keuze = snel.keuze === undefined ? {} : { [snel.keuze.veld]: snel.keuze.meteen };
        for (const door of rollenVoor(naam, o)) {
          const { opdracht, fouten } = leesFormulier(naam, { [snel.veld]: 'Gebeld.', ...keuze }, door, o);
          expect([naam, fouten]).toEqual([naam, []]);
          const oordeel = decide(o.casus, opdracht, o.nu);
          const soorten = oordeel.aanvaard ? oordeel.gebeurtenissen.map(({ soort }) => soort) : [];
          expect([naam, soorten]).not.toEqual([naam, expect.arrayContaining(['fase-geopend'])]);
        }
      }
    }
  });
});
