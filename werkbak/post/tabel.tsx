import type { Postregel } from '../../dossier/post/lijst';
import type { Moment } from '../../domain/tijd';
import { BERICHTSOORT, foutzin, kanaalnaam } from './woorden';
import { rolnaam } from '../../taal/rollen';
import { tijdstip } from '../../taal/tijd';
import { Formulier } from '../onderdelen/formulier';
import { casusadres } from '../onderdelen/kind';
import { Knop } from '../onderdelen/knop';
import { PAD } from './vraag';

/** The messages, the oldest first, each with what can be done. */
export function Posttabel({ regels, nu }: { readonly regels: readonly Postregel[]; readonly nu: Moment }) {
  return (
    <table class="lijst">
      <caption class="alleen-voorlezen">Berichten die nog niet zijn aangekomen</caption>
      <thead>
        <tr>
          <th scope="col">Bericht</th>
          <th scope="col">Sinds</th>
          <th scope="col">Wat er misging</th>
          <th scope="col">Doen</th>
        </tr>
      </thead>
      <tbody>
        {regels.map((regel) => (
          <tr key={regel.volgorde}>
            <td data-kop="Bericht">
              {soortnaam(regel.soort)} aan {rolnaam(regel.aanRol)}
              <span class="lijst__bij">
                <Casus {...regel} /> via {kanaalnaam(regel.kanaal)}
              </span>
            </td>
            <td data-kop="Sinds">{tijdstip(regel.opgeslagenOp, nu)}</td>
            <td data-kop="Wat er misging">
              {foutzin(regel.foutcode)}
              <span class="lijst__bij">{verloop(regel, nu)}</span>
            </td>
            <td data-kop="Doen">
              <div class="knoppen post__doen">
                <Formulier actie={`${PAD}/opnieuw`}>
                  <input type="hidden" name="volgorde" value={regel.volgorde} />
                  <Knop soort="secundair" klein>
                    Probeer nu
                  </Knop>
                </Formulier>
                <a href={`${PAD}/${regel.volgorde}/anders`}>Verstuur anders</a>
                <a href={`${PAD}/${regel.volgorde}/loslaten`}>Laat los</a>
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Casus({ casusnummer, kenmerk }: Pick<Postregel, 'casusnummer' | 'kenmerk'>) {
  if (casusnummer === null) return <>Van een casus,</>;
  return (
    <>
      <a href={casusadres(casusnummer)}>{kenmerk}</a>,
    </>
  );
}

function soortnaam(soort: string): string {
  return Object.hasOwn(BERICHTSOORT, soort) ? BERICHTSOORT[soort as keyof typeof BERICHTSOORT] : soort;
}

function verloop({ pogingen, opgegevenOp, volgendePogingOp }: Postregel, nu: Moment): string {
  const keer = pogingen === 1 ? '1 keer geprobeerd' : `${pogingen} keer geprobeerd`;
  if (opgegevenOp !== null) return `${keer}, opgegeven ${tijdstip(opgegevenOp, nu)}`;
  if (pogingen === 0) return 'Nog niet geprobeerd';
  return volgendePogingOp <= nu
    ? `${keer}, nu opnieuw`
    : `${keer}, opnieuw ${tijdstip(volgendePogingOp, nu)}`;
}
