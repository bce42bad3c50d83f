import ICAL from 'ical.js';
import type { Agendaregel } from '../../../dossier/agendas/inhoud';
import { kalender } from '../../../werkbak/mijn-agenda/kalender';

const ADRES = 'https://doorbraak.example';
const NUMMER = '11111111-2222-4333-8444-555555555555';
const regel = (moment: Agendaregel['moment'], anders: Partial<Agendaregel> = {}): Agendaregel => ({
  casusnummer: NUMMER,
  kenmerk: '2026-00417',
  volgnummer: 7,
  gewijzigdOp: '2026-10-01T08:00:00.000Z',
  moment,
  ...anders,
});
const taak = (op: string): Agendaregel['moment'] => ({
  wat: 'taak',
  taak: 'toestemming-vastleggen',
  geopendOp: '2026-09-20T08:00:00.000Z',
  op,
});
const tafel = (op: string): Agendaregel['moment'] => ({ wat: 'doorbraaktafel', op });

/** The events as a calendar reads them. */
function gelezen(...regels: Agendaregel[]) {
  const alles = new ICAL.Component(ICAL.parse(kalender(regels, ADRES)));
  return alles.getAllSubcomponents('vevent').map((deel) => {
    const { uid, sequence, summary, startDate, endDate, description } = new ICAL.Event(deel);
    return {
      ...{ uid, sequence, summary, description },
      heleDag: startDate.isDate,
      van: startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
      tot: endDate.isDate ? endDate.toString() : endDate.toJSDate().toISOString(),
      zone: startDate.zone?.tzid,
      vrij: deel.getFirstPropertyValue('transp'),
    };
  });
}
beforeAll(() => {
  const zone = new ICAL.Component(ICAL.parse(kalender([regel(tafel('2026-10-05T08:00:00.000Z'))], ADRES)));
  ICAL.TimezoneService.register(zone.getFirstSubcomponent('vtimezone')!);
});

describe('a calendar', () => {
  it('has a meeting at its hour in Amsterdam, in summer and in winter', () => {
    const tekst = kalender(
      [regel(tafel('2026-10-05T08:00:00.000Z')), regel(tafel('2026-11-05T09:00:00.000Z'))],
      ADRES,
    );
    expect(tekst.match(/^DT(START|END);.*/gm)?.map((lijn) => lijn.trim())).toEqual([
      'DTSTART;TZID=Europe/Amsterdam:20261005T100000',
      'DTEND;TZID=Europe/Amsterdam:20261005T110000',
      'DTSTART;TZID=Europe/Amsterdam:20261105T100000',
      'DTEND;TZID=Europe/Amsterdam:20261105T110000',
    ]);
    expect(
      gelezen(regel(tafel('2026-10-05T08:00:00.000Z')), regel(tafel('2026-11-05T09:00:00.000Z'))),
    ).toMatchObject([
      {
        van: '2026-10-05T08:00:00.000Z',
        tot: '2026-10-05T09:00:00.000Z',
        zone: 'Europe/Amsterdam',
        vrij: 'OPAQUE',
      },
      { van: '2026-11-05T09:00:00.000Z', tot: '2026-11-05T10:00:00.000Z', zone: 'Europe/Amsterdam' },
    ]);
  });

  it('has what ends at midnight on its last day, and keeps nobody from being elsewhere', () => {
    expect(
      gelezen(regel(taak('2026-10-24T22:00:00.000Z')), regel(taak('2026-10-25T23:00:00.000Z'))),
    ).toMatchObject([
      { heleDag: true, van: '2026-10-24', tot: '2026-10-25', vrij: 'TRANSPARENT' },
      { heleDag: true, van: '2026-10-25', tot: '2026-10-26' },
    ]);
  });

  it('has a term in hours until its end, and a step on the day with which it begins', () => {
    expect(
      gelezen(
        regel(taak('2026-10-05T12:00:00.000Z')),
        regel({ wat: 'stap', naar: 'doorbraak', op: '2026-11-01T23:00:00.000Z' }),
      ),
    ).toMatchObject([
      { van: '2026-10-05T11:30:00.000Z', tot: '2026-10-05T12:00:00.000Z' },
      { heleDag: true, van: '2026-11-02', summary: 'Doorbraak begint als er niets verandert (2026-00417)' },
    ]);
  });

  it('knows a thing again by its UID when it moves, and that it moved by a higher SEQUENCE', () => {
    const [eerst] = gelezen(regel(tafel('2026-10-05T08:00:00.000Z')));
    const [later] = gelezen(regel(tafel('2026-10-06T08:00:00.000Z'), { volgnummer: 9 }));
    expect(later!.uid).toBe(eerst!.uid);
    expect([eerst!.sequence, later!.sequence]).toEqual([7, 9]);
    const anders = gelezen(
      regel(taak('2026-10-05T12:00:00.000Z')),
      regel({ wat: 'zitting', op: '2026-10-05T08:00:00.000Z' }),
      regel(tafel('2026-10-05T08:00:00.000Z'), { casusnummer: NUMMER.replace('1', '2') }),
      regel(tafel('2026-10-05T08:00:00.000Z')),
    ).map(({ uid }) => uid);
    expect(new Set(anders).size).toBe(4);
    expect(anders.every((uid) => /^[0-9a-f]{32}@doorbraak\.example$/.test(uid))).toBe(true);
  });

  it('leads to the case', () => {
    expect(gelezen(regel(taak('2026-10-05T12:00:00.000Z')))).toMatchObject([
      {
        summary: 'Vraag toestemming en leg het antwoord vast (2026-00417)',
        description: `Open de casus: ${ADRES}/werkbak/casussen/${NUMMER}`,
      },
    ]);
  });
});

test('without anything in it is a calendar too', () => {
  expect(kalender([], ADRES)).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR$/);
});
