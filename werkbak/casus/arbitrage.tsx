import type { Arbitrage, Commissie } from '../../domain/casus';
import type { Deelnemer } from '../../domain/gebeurtenissen/tafel';
import type { OmGang } from '../../domain/vervolg';
import type { Moment } from '../../domain/tijd';
import { Feiten } from '../onderdelen/feiten';
import { OM_BESLUIT, OM_ZITTING, ROUTE, UITREIKWIJZE } from '../../taal/antwoorden';
import { dag, tijdstip } from '../../taal/tijd';
import { Deel } from './deel';
import type { Casuszicht } from './zicht';

/** The table, the arbitration and the route through the OM, as far as they have come. */
export function Zwaarder({ casus, nu, namen }: Pick<Casuszicht, 'casus' | 'nu' | 'namen'>) {
  const { arbitrage, doorbraaktafel, om } = casus;
  return (
    <>
      {doorbraaktafel !== null && (
        <Deel id="tafel" kop="Doorbraaktafel" klein>
          <p>
            De tafel is op {tijdstip(doorbraaktafel.tijdstip, nu)}
            {doorbraaktafel.plaats === undefined ? '' : `, ${doorbraaktafel.plaats}`}.
          </p>
          {doorbraaktafel.deelnemers.length > 0 && (
            <p>Gevraagd: {doorbraaktafel.deelnemers.map((een) => deelnemer(een, namen)).join('; ')}.</p>
          )}
        </Deel>
      )}
      {arbitrage !== null && (
        <Arbitragestand arbitrage={arbitrage} nu={nu} loopt={casus.fase === 'arbitrage'} />
      )}
      {om !== null && <Omstand om={om} />}
    </>
  );
}

function deelnemer({ naam, persoon, discipline }: Deelnemer, namen: Casuszicht['namen']): string {
  return `${naam ?? (persoon === undefined ? '' : namen.persoon(persoon))} (${discipline})`;
}

function Arbitragestand({
  arbitrage,
  nu,
  loopt,
}: {
  readonly arbitrage: Arbitrage;
  readonly nu: Moment;
  /** False once the arbitration is over: then nothing is expected any more. */
  readonly loopt: boolean;
}) {
  const { aanvaard, commissie, instemming, uitgereikt, uitgevoerd, uitspraak, vertegenwoordiger, zitting } =
    arbitrage;
  const nog = loopt ? 'nog ' : '';
  return (
    <Deel id="arbitrage" kop="Arbitrage">
      <Feiten
        feiten={[
          [
            'Verzoek uitgereikt',
            uitgereikt === null
              ? `${nog}niet vastgelegd`
              : `${dag(uitgereikt.datum, nu)}, ${UITREIKWIJZE[uitgereikt.wijze]}`,
          ],
          ['Ouders', instemming ? 'stemmen in' : `hebben ${nog}niet ingestemd`],
          vertegenwoordiger === null ? null : ['Spreekt namens hen', vertegenwoordiger],
          ['Commissie', commissie === null ? `${nog}niet samengesteld` : <Zetels commissie={commissie} />],
          ['Zitting', zitting === null ? `${nog}niet gepland` : tijdstip(zitting, nu)],
          uitspraak === null ? null : ['Uitspraak', <span class="vrije-tekst">{uitspraak.uitspraak}</span>],
          uitspraak === null ? null : ['Uitvoeren uiterlijk', dag(uitspraak.uitvoerenUiterlijk, nu)],
          uitspraak === null ? null : ['Aanvaard', aanvaard ? 'ja' : `${nog}niet`],
          aanvaard ? ['Uitgevoerd', uitgevoerd ? 'ja' : 'nog niet'] : null,
        ]}
      />
    </Deel>
  );
}

function Zetels({ commissie }: { readonly commissie: Commissie }) {
  const leeg = 'zetel is leeg';
  return (
    <ul class="kaal">
      <li>{commissie.ouders} (namens de ouders)</li>
      <li>{commissie.doorbraakteam ?? leeg} (doorbraakteam)</li>
      <li>{commissie.naburigSwv ?? leeg} (naburig samenwerkingsverband)</li>
      <li>{commissie.voorzitter ?? 'de casusregisseur'} (voorzitter)</li>
    </ul>
  );
}

function Omstand({ om }: { readonly om: OmGang }) {
  return (
    <Deel id="om" kop="Openbaar Ministerie">
      <Feiten
        feiten={[
          ['Gestuurd', om.route === null ? 'nog niets' : ROUTE[om.route]],
          ['Besluit', om.besluit === null ? 'nog niet bekend' : OM_BESLUIT[om.besluit]],
          om.zitting === null ? null : ['Zitting', OM_ZITTING[om.zitting]],
        ]}
      />
    </Deel>
  );
}
