import type { Moment } from '../domain/tijd';
import type { Logregel } from '../dossier/verwerkingslog/logregels';

/** The statuses of the Logboek Dataverwerkingen, in the order of their numbers. */
export const STATUSSEN = ['STATUS_CODE_UNSET', 'STATUS_CODE_OK', 'STATUS_CODE_ERROR'] as const;

/** By what a child is named: its key in the dossier, or its case where no key is known any more. */
export const BETROKKENE_SOORTEN = ['urn:doorbraak:kindsleutel', 'urn:doorbraak:casusnummer'] as const;

/** A line of the log of processing under the names of the standard, as programs write them. */
export interface Logrecord {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly statusCode: (typeof STATUSSEN)[number];
  readonly name: string;
  /** UTC. */
  readonly startTime: Moment;
  readonly endTime: Moment;
  readonly foreignOperation: {
    readonly traceId: string;
    readonly spanId: string;
    readonly entity: string;
  } | null;
  readonly processingActivityId: string | null;
  readonly dataSubjectId: string | null;
  readonly dataSubjectIdType: (typeof BETROKKENE_SOORTEN)[number] | null;
  readonly userId: string;
  readonly userRole: string;
}

/** A line as the standard names it (Logboek Dataverwerkingen, Logius). */
export function alsLogrecord(regel: Logregel): Logrecord {
  const { aanroeper, betrokkene, casusnummer, wie } = regel;
  const [sleutel, casus] = BETROKKENE_SOORTEN;
  return {
    traceId: regel.trace,
    spanId: regel.span,
    parentSpanId: regel.ouder,
    statusCode: STATUSSEN[regel.status],
    name: regel.handeling,
    startTime: regel.begonnenOp,
    endTime: regel.op,
    foreignOperation:
      aanroeper === null
        ? null
        : {
            traceId: aanroeper.trace,
            spanId: aanroeper.span,
            entity: `urn:doorbraak:account:${encodeURIComponent(wie)}`,
          },
    processingActivityId: regel.verwerking,
    dataSubjectId: betrokkene ?? casusnummer,
    dataSubjectIdType: betrokkene !== null ? sleutel : casusnummer !== null ? casus : null,
    userId: wie,
    userRole: regel.rol,
  };
}

/** A line of a file: the fields of the standard as it writes them, one object on a line. */
export function alsLogregel(record: Logrecord): string {
  const { foreignOperation: ander } = record;
  const attributes = {
    'dpl.core.processing_activity_id': record.processingActivityId,
    'dpl.core.data_subject_id': record.dataSubjectId,
    'dpl.core.data_subject_id_type': record.dataSubjectIdType,
    'enduser.id': record.userId,
    'enduser.role': record.userRole,
  };
  return JSON.stringify({
    trace_id: record.traceId,
    span_id: record.spanId,
    ...(record.parentSpanId === null ? {} : { parent_span_id: record.parentSpanId }),
    status_code: record.statusCode,
    name: record.name,
    start_time: record.startTime,
    end_time: record.endTime,
    ...(ander === null
      ? {}
      : { foreign_operation: { trace_id: ander.traceId, span_id: ander.spanId, entity: ander.entity } }),
    resource: { attributes: [{ key: 'service.name', value: 'doorbraak' }] },
    attributes: Object.entries(attributes).flatMap(([key, value]) =>
      value === null ? [] : [{ key, value }],
    ),
  });
}
