import type { Ignorer, NodePath } from '@stryker-mutator/api/ignore' with { 'resolution-mode': 'import' };

/** What of a node of Babel's tree is asked here. */
interface Node {
  readonly type: string;
  readonly value?: Node;
  readonly key?: { readonly name?: string };
  readonly properties?: readonly Node[];
}

/** The fields of a schema that only say something to people. */
const SAYS: ReadonlySet<string> = new Set(['error', 'description', 'example']);
const TEXTS: ReadonlySet<string> = new Set(['StringLiteral', 'TemplateLiteral']);

/** Whether a node is an object in which a schema is told nothing but texts, such as `{ error: 'mag niet leeg zijn' }`. */
function onlyTexts({ type, properties = [] }: Node): boolean {
  return (
    type === 'ObjectExpression' &&
    properties.length > 0 &&
    properties.every(({ key, value }) => SAYS.has(key?.name ?? '') && TEXTS.has(value?.type ?? ''))
  );
}

/** Leaves out what Stryker leaves out as a text anyway, also where an object of nothing else is made empty. */
class Texts implements Ignorer {
  shouldIgnore(path: NodePath): string | undefined {
    return onlyTexts((path as { node: Node }).node) ? 'a text' : undefined;
  }
}

export const strykerPlugins = [{ kind: 'Ignore', name: 'texts', value: new Texts() }];
