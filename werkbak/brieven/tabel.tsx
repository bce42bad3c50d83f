import type { Printbrief } from '../../dossier/brieven/brief';
import type { Moment } from '../../domain/tijd';
import { tijdstip } from '../../taal/tijd';
import { casusadres } from '../onderdelen/kind';
import { kiesnaam, PAD } from './adres';
import { BELET } from './woorden';

/** The letters, each with a box to choose it; one that cannot be printed says why. */
export function Printtabel({
  rijen,
  gekozen,
  nu,
}: {
  readonly rijen: readonly Printbrief[];
  readonly gekozen: ReadonlySet<string>;
  readonly nu: Moment;
}) {
  return (
    <table class="lijst">
      <caption class="alleen-voorlezen">Brieven om te printen, de oudste eerst</caption>
      <thead>
        <tr>
          <th scope="col">Brief</th>
          <th scope="col">Aan</th>
          <th scope="col">Op de lijst sinds</th>
          <th scope="col">Hoe het staat</th>
          <th scope="col">Doen</th>
        </tr>
      </thead>
      <tbody>
        {rijen.map((brief) => (
          <tr key={brief.id}>
            <th scope="row">
              <Kies brief={brief} aan={gekozen.has(brief.id)} />
            </th>
            <td data-kop="Aan">
              <bdi>{brief.inhoud.naam}</bdi>
              <span class="lijst__bij">
                <bdi>{brief.inhoud.adres.split('\n').join(', ')}</bdi>
              </span>
            </td>
            <td data-kop="Op de lijst sinds">{tijdstip(brief.klaarOp, nu)}</td>
            <td data-kop="Hoe het staat">{stand(brief, nu)}</td>
            <td>
              <a href={`${PAD}/${brief.id}/van-de-lijst`}>
                Haal van de lijst
                <span class="alleen-voorlezen">
                  : {brief.inhoud.onderwerp}, aan {brief.inhoud.naam}
                </span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Kies({ brief, aan }: { readonly brief: Printbrief; readonly aan: boolean }) {
  const { id, belet, casusnummer, inhoud } = brief;
  const naam = kiesnaam(id);
  const casus = (
    <span class="lijst__bij brieven__casus">
      <a href={casusadres(casusnummer)}>{inhoud.kenmerk}</a>
    </span>
  );
  if (belet !== null)
    return (
      <>
        {inhoud.onderwerp}
        {casus}
      </>
    );
  return (
    <div class="kruis">
      <input id={naam} type="checkbox" name={naam} value="ja" checked={aan} />
      <label for={naam}>
        {inhoud.onderwerp}
        <span class="alleen-voorlezen">, aan {inhoud.naam}</span>
      </label>
      {casus}
    </div>
  );
}

function stand({ belet, afgedruktOp }: Printbrief, nu: Moment): string {
  if (belet !== null) return BELET[belet];
  return afgedruktOp === null ? 'Nog niet afgedrukt' : `Afgedrukt, ${tijdstip(afgedruktOp, nu)}`;
}
