import { naarEpoch, vanEpoch, type Moment } from '../../domain/tijd';

const DAG_MS = 24 * 60 * 60_000;
const UUR_MS = 60 * 60_000;
const LOPEND = 'WorkflowType="casus" AND ExecutionStatus="Running"';

/** A list of the Temporal Web UI: what it shows, and the query. */
interface Lijst {
  readonly naam: string;
  readonly vraag: string;
}

/** The lists that an administrator wants, as they are now; `regio`: of one region; null: of every region. */
export function temporallijsten(nu: Moment, regio: string | null): Lijst[] {
  const over = (ms: number) => `"${vanEpoch(naarEpoch(nu) + ms)}"`;
  const lopend = regio === null ? LOPEND : `${LOPEND} AND regio="${regio}"`;
  return [
    { naam: 'Alle lopende casussen', vraag: lopend },
    {
      naam: 'Casussen waarvan een stap deze week ingaat',
      vraag: `${lopend} AND volgendeMoment BETWEEN ${over(0)} AND ${over(7 * DAG_MS)}`,
    },
    {
      naam: 'Vastgelopen: de stap had een uur geleden moeten ingaan',
      vraag: `${lopend} AND volgendeMoment<${over(-UUR_MS)}`,
    },
    { naam: 'Casussen die niemand heeft', vraag: `${lopend} AND openTaken="casus-toewijzen"` },
    { naam: 'Casussen die zijn mislukt', vraag: 'WorkflowType="casus" AND ExecutionStatus="Failed"' },
    {
      naam: 'Bezorgers, registratie en bewaker',
      vraag: 'WorkflowType IN ("postbode", "registrator", "bewaker") AND ExecutionStatus="Running"',
    },
  ];
}

/** Links to lists of the Temporal Web UI, to follow or to save there as a view. */
export function InTemporal({
  adres,
  nu,
  regio,
}: {
  readonly adres: string;
  readonly nu: Moment;
  readonly regio: string | null;
}) {
  return (
    <ul>
      {temporallijsten(nu, regio).map(({ naam, vraag }) => (
        <li key={naam}>
          <a href={`${adres}?query=${encodeURIComponent(vraag)}`}>{naam}</a>
        </li>
      ))}
    </ul>
  );
}
