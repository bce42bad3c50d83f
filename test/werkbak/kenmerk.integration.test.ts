import { dag, goedeMelding } from '../server/nagemaakt';
import { geef, createWereld, vraag, type Wereld } from '../server/wereld';
import { Ingelogde, ingevuld } from './invullen';

interface Casus {
  readonly casusnummer: string;
  readonly kenmerk: string;
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-/;

let wereld: Wereld;
let manager: Ingelogde;
let regisseur: Ingelogde;
beforeAll(async () => {
  wereld = await createWereld();
  manager = await Ingelogde.als(wereld.url, 'manager');
  regisseur = await Ingelogde.als(wereld.url, 'casusregisseur');
});
afterAll(() => wereld.stop());

async function meld(anders: Record<string, unknown> = {}): Promise<Casus> {
  return (await vraag(wereld.url, '/v1/casussen', goedeMelding(anders))).body.casus;
}

/** What somebody reads of a page, in its title too. */
function leest(html: string): string {
  return html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '').replace(/<[^>]*>/g, '\n');
}

function titel(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
}

const casuspad = ({ casusnummer }: Casus) => `/werkbak/casussen/${casusnummer}`;

describe('on the pages people read the kenmerk of a case', () => {
  test('in lists and on the pages of the case, and its case number nowhere', async () => {
    const casus = await meld({ naam: 'Kind Zichtbaar', eersteVerzuimdag: dag(-30) });
    const paden = [
      '/werkbak?van=regio',
      casuspad(casus),
      `${casuspad(casus)}/afdruk`,
      `${casuspad(casus)}/afdruk/gezin`,
      `${casuspad(casus)}/opdrachten/maakAfspraak`,
      `/werkbak/melden/gedaan?casus=${casus.casusnummer}&hoe=nieuw`,
    ];
    for (const pad of paden) {
      const { status, html } = await regisseur.open(pad);
      expect([pad, status]).toEqual([pad, 200]);
      expect([pad, leest(html)]).toEqual([pad, expect.stringContaining(casus.kenmerk)]);
      expect([pad, UUID.exec(leest(html))?.[0]]).toEqual([pad, undefined]);
    }
    const { html } = await regisseur.open(`${casuspad(casus)}/opdrachten/maakAfspraak`);
    const zoek = await regisseur.verstuur('/werkbak/zoeken', { ...ingevuld(html), tekst: casus.kenmerk });
    expect(zoek.naar).toMatch(/^\/werkbak\/zoeken\?vraag=[\w-]{22}$/);
    const gezocht = await regisseur.volg(zoek);
    expect((await manager.open(zoek.naar ?? '')).html).toContain('Deze zoekvraag is niet bewaard');
    expect(leest(gezocht.html)).toContain(`kenmerk ${casus.kenmerk}`);
    expect(leest(gezocht.html)).toContain('Kind Zichtbaar');
    expect(UUID.exec(leest(gezocht.html))).toBeNull();
  });

  test('in the title, with the name of the child or for it', async () => {
    const [met, zonder] = [await meld({ naam: 'Kind Titel' }), await meld()];
    expect(titel((await manager.open(casuspad(met))).html)).toContain(`Kind Titel (${met.kenmerk})`);
    const { html } = await manager.open(casuspad(zonder));
    expect(titel(html)).toContain(`Casus ${zonder.kenmerk}`);
    expect(html).toContain(`<h1>Casus ${zonder.kenmerk}</h1>`);
  });

  test('and may use it in an address', async () => {
    const casus = await meld({ naam: 'Kind Adres' });
    const { status, html } = await manager.open(`/werkbak/casussen/${casus.kenmerk}`);
    expect([status, html]).toEqual([200, expect.stringContaining('Kind Adres')]);
    const elders = await Ingelogde.als(wereld.url, 'manager', 'zuiderbeek');
    const buiten = await elders.open(`/werkbak/casussen/${casus.kenmerk}`);
    const niets = await elders.open('/werkbak/casussen/1999-00001');
    expect([buiten.status, leest(buiten.html)]).toEqual([404, leest(niets.html)]);
  });

  test('also of a case that may not be shared', async () => {
    const casus = await meld({ naam: 'Kind Ongedeeld', eersteVerzuimdag: dag(-60) });
    await geef(wereld.url, casus.casusnummer, 'planDoorbraaktafel', 'casusregisseur', {
      op: new Date(Date.now() + 864e5).toISOString(),
    });
    const lid = await Ingelogde.als(wereld.url, 'teamlid');
    const { html } = await lid.open(casuspad(casus));
    expect(leest(html)).toContain(`Casus ${casus.kenmerk}`);
    expect(leest(html)).not.toMatch(/Ongedeeld/);
    expect(UUID.exec(leest(html))).toBeNull();
  });
});

describe('closing a report that was made twice', () => {
  const sluit = async (casus: Casus, andere: string) => {
    const pad = `${casuspad(casus)}/opdrachten/sluitAf`;
    const { html } = await manager.open(pad);
    return manager.verstuur(pad, {
      ...ingevuld(html),
      reden: 'dubbele-melding',
      casus: andere,
      toelichting: 'Twee keer gemeld.',
    });
  };

  test('asks for the kenmerk of the other case, and the case tells it', async () => {
    const [casus, ander] = [await meld(), await meld()];
    expect((await sluit(casus, ander.kenmerk)).status).toBe(303);
    const { body } = await vraag(
      wereld.url,
      `${casuspad(casus).replace('/werkbak', '/v1')}/tijdlijn?aantal=200`,
    );
    expect(body.regels.at(-1).gegevens.casus).toBe(ander.casusnummer);
    const tekst = leest((await manager.open(casuspad(casus))).html);
    expect(tekst).toContain(`De andere casus is ${ander.kenmerk}.`);
    expect(UUID.exec(tekst)).toBeNull();
    // A school that does not reach the other case is told nothing of it.
    const elders = await meld({ school: null });
    const eigen = await meld();
    expect((await sluit(eigen, elders.kenmerk)).status).toBe(303);
    const school = await Ingelogde.als(wereld.url, 'school');
    const ziet = leest((await school.open(casuspad(eigen))).html);
    expect(ziet).toContain('De casus is gesloten: het kind had al een casus.');
    expect(ziet).not.toContain('De andere casus');
  });

  test('says beside the field when the other case is not there, or is this one', async () => {
    const casus = await meld();
    for (const [andere, melding] of [
      ['1999-00001', 'geen casus die u kunt zien'],
      [casus.kenmerk, 'deze casus zelf'],
    ] as const) {
      const { status, html } = await sluit(casus, andere);
      expect([status, html]).toEqual([422, expect.stringContaining(melding)]);
      expect(html).toContain('id="veld-casus-fout"');
      expect(ingevuld(html)['casus']).toBe(andere);
    }
  });
});

test('the page of a case that follows on another names that one', async () => {
  const melding = goedeMelding();
  const eerst: Casus = (await vraag(wereld.url, '/v1/casussen', melding)).body.casus;
  await geef(wereld.url, eerst.casusnummer, 'sluitAf', 'manager', {
    reden: 'verhuisd-buitenland',
    toelichting: 'Woont nu in Gent.',
  });
  const dan: Casus = (await vraag(wereld.url, '/v1/casussen', melding)).body.casus;
  expect(dan.kenmerk).not.toBe(eerst.kenmerk);
  const tekst = leest((await manager.open(casuspad(dan))).html);
  expect(tekst).toContain(`een eerdere casus van dit kind, ${eerst.kenmerk}`);
});
