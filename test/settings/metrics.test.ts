import { readSettings } from '../../settings/environment';
import { metricsAddress } from '../../settings/metrics';

const read = (METRICS_ADDRESS?: string) =>
  readSettings('It', METRICS_ADDRESS === undefined ? {} : { METRICS_ADDRESS }, { metricsAddress })
    .metricsAddress;

test('metrics are nowhere unless an address of this computer says where', () => {
  expect(read()).toBeUndefined();
  expect(read('127.0.0.1:9464')).toEqual({ host: '127.0.0.1', port: 9464 });
  expect(read('[::1]:0')).toEqual({ host: '::1', port: 0 });
  for (const wrong of ['9464', 'http://127.0.0.1:9464', '127.0.0.1:99999', '127.0.0.1:9464/metrics'])
    expect(() => read(wrong)).toThrow(/METRICS_ADDRESS must be host and port/);
});
