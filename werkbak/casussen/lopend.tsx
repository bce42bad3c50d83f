import type { Verzamelstand } from '../../dossier/verzamelopdrachten/verzamelopdrachten';
import { Bericht } from '../onderdelen/melding';
import { SOORTEN } from './verzamelsoort';
import { verzameladres } from './verzameladres';

/** What somebody does in many cases that runs, or of which they have not seen what became of it. */
export function Lopend({ lopend }: { readonly lopend: readonly Verzamelstand[] }) {
  if (lopend.length === 0) return null;
  return (
    <Bericht toon="info">
      <ul class="uitslagen">
        {lopend.map(({ id, soort, klaar, gedaan, aantal }) => (
          <li key={id}>
            <a href={verzameladres(id)}>
              {klaar ? `${SOORTEN[soort].klaar}: kijk wat er in elke casus is gebeurd` : SOORTEN[soort].bezig}
            </a>
            {!klaar && `: ${gedaan} van ${aantal} gedaan`}
          </li>
        ))}
      </ul>
    </Bericht>
  );
}
