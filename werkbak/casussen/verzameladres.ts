/** Address of what is done in many cases at once, by its id. */
export const VERZAMELPAD = '/werkbak/verzamelopdrachten/{verzamelopdracht}';

/** The address of one. `anders`: its form was sent before with something else in it. `stil`: it does not refresh itself. */
export function verzameladres(
  id: string,
  { anders = false, stil = false }: { readonly anders?: boolean; readonly stil?: boolean } = {},
): string {
  const zoek = anders ? '?anders=ja' : stil ? '?stil=ja' : '';
  return `${VERZAMELPAD.replace('{verzamelopdracht}', id)}${zoek}`;
}
