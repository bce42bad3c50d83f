import fs from 'node:fs';
import path from 'node:path';
import { tmpdir } from 'node:os';
import { noteCode, ranOtherCode } from '../../embedded/bundle';

test('a data folder knows whether its cases ran under other workflow code than stands here', () => {
  const folder = fs.mkdtempSync(path.join(tmpdir(), 'doorbraak-bundle-'));
  try {
    expect(ranOtherCode(folder)).toBe(false);
    // Of a version before folders knew it.
    fs.writeFileSync(path.join(folder, 'workflows.js'), '// doorbraak workflows 0\n');
    expect(ranOtherCode(folder)).toBe(true);
    noteCode(folder);
    expect(ranOtherCode(folder)).toBe(false);
    fs.writeFileSync(path.join(folder, 'workflows.mark'), '// doorbraak workflows 1');
    expect(ranOtherCode(folder)).toBe(true);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
