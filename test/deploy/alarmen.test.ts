import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { onPath } from '../../embedded/programs';
import { ALARMEN, ALARMPROEF } from './metingen';

const promtool = onPath('promtool');
const told =
  'no promtool on this machine (package prometheus of Debian): the rules are parsed, not evaluated';

/** Of Prometheus itself: no pretence of its evaluation stands in for it. */
(promtool === undefined ? test.skip : test)(
  promtool === undefined
    ? told
    : 'promtool finds the alarms right, and each goes off when it should and not before',
  () => {
    const run = (...args: string[]) => {
      const { status, stdout, stderr } = spawnSync(promtool ?? '', args, {
        cwd: path.dirname(ALARMEN),
        encoding: 'utf8',
      });
      return { status, said: `${stdout}${stderr}` };
    };
    // With the example of what to scrape, which names them.
    expect(run('check', 'config', 'prometheus.yml')).toMatchObject({ status: 0 });
    const tried = run('test', 'rules', path.basename(ALARMPROEF));
    expect(tried).toEqual({ status: 0, said: expect.stringContaining('SUCCESS') });
  },
);
