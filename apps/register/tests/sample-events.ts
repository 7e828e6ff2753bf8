import { randomBytes, randomUUID } from 'node:crypto';
import { createUuidV7, NOTHING_STATED } from '@camket/domain/data';
import { sha256Of } from '../src/ledger/sha256';

/** A new id. */
export const newId = (): string => createUuidV7({ nowMs: Date.now(), random: randomBytes(10) });

/** A device that makes events in order. */
export function createDevice(client = newId()) {
  let seq = 0;
  return {
    client,
    event: (type: string, data: unknown, on = '2026-01-05') => ({
      v: 1,
      id: newId(),
      type,
      on,
      recordedAt: '2026-01-05T08:00:00+07:00',
      client,
      seq: (seq += 1),
      actor: { id: 'can-bo-1', name: 'Nguyễn Thị Hoa', role: 'officer' },
      data,
    }),
  };
}

export type Device = ReturnType<typeof createDevice>;

const TEXT =
  'Tại hội nghị, các đại biểu đề nghị bổ sung biên chế giáo viên cho các trường vùng ven. ' +
  'Chủ tịch UBND thành phố giao Sở Nội vụ chủ trì, tham mưu trước ngày 30/6/2026.';

/** Events that clip one article: its text, the event it tells of, a request and a directive. */
export function clipEvents(device: Device, options: { url?: string; code?: string } = {}) {
  const [sourceId, eventId, groupId] = [newId(), newId(), newId()];
  const request = recordData({
    eventId,
    sourceId,
    groupId,
    exact: 'bổ sung biên chế giáo viên cho các trường vùng ven',
  });
  const order = recordData({
    eventId,
    sourceId,
    groupId,
    exact: 'Sở Nội vụ chủ trì, tham mưu trước ngày 30/6/2026',
  });
  const events = [
    device.event('source.captured', sourceData(sourceId, options.url)),
    device.event('event.held', heldData(eventId, sourceId, options.code ?? 'GD25')),
    device.event('group.stated', {
      groupId,
      eventId,
      schemeId: 'bai-bao',
      ordinal: 1,
      label: 'Biên chế, nhân lực',
      quotations: [],
    }),
    device.event('petition.itemised', {
      ...request,
      kind: 'request',
      petitioner: { label: 'các đại biểu' },
    }),
    device.event('commitment.recorded', {
      ...order,
      kind: 'directive',
      force: 'commanded',
      speaker: { label: 'Chủ tịch UBND thành phố' },
      onBehalfOf: [],
      addressees: [{ name: 'Sở Nội vụ' }],
      answerIds: [],
      parentId: null,
      beneficiaries: [],
    }),
  ];
  return {
    events,
    sourceId,
    eventId,
    groupId,
    requestId: request.recordId,
    directiveId: order.recordId,
  };
}

/**
 * Events by which another paper becomes a further source of a clipped event: its text tells the same with what `differ`
 * changes, and its passage stands beside the record of the request.
 */
export function secondPaperEvents(
  device: Device,
  clip: ReturnType<typeof clipEvents>,
  differ: (text: string) => string,
) {
  const sourceId = newId();
  const text = differ(TEXT);
  const url = `https://bao.example/tin/${randomUUID()}`;
  const { quotations } = recordData({
    ...clip,
    sourceId,
    exact: 'bổ sung biên chế giáo viên cho các trường vùng ven',
  });
  return [
    device.event('source.captured', {
      ...sourceData(sourceId, url),
      title: 'Nhà giáo nêu kiến nghị với thành phố',
      portal: 'Báo Thanh Giang',
      text,
      textSha256: sha256Of(text),
    }),
    device.event('quotation.attached', {
      recordId: clip.requestId,
      as: 'source',
      quotation: quotations[0],
    }),
  ];
}

function sourceData(sourceId: string, url = `https://example.vn/tin/${randomUUID()}`) {
  return {
    sourceId,
    url,
    canonicalUrl: url,
    title: 'Đối thoại với đội ngũ nhà giáo',
    authors: ['Ban biên tập'],
    portal: 'Cổng thông tin thành phố',
    publishedAt: '2025-11-19',
    modifiedAt: null,
    language: 'vi',
    text: TEXT,
    textSha256: sha256Of(TEXT),
    html: null,
    extractor: { name: '@camket/clip', version: '0.0.0' },
    attachments: [],
  };
}

function heldData(eventId: string, sourceId: string, code: string) {
  return {
    eventId,
    kind: 'dialogue_conference',
    code,
    name: 'Hội nghị đối thoại với đội ngũ nhà giáo',
    heldOn: { state: 'stated', value: { precision: 'day', on: '2025-11-19' } },
    place: { state: 'not_stated' },
    convenedBy: ['Thành ủy'],
    audience: { state: 'not_stated' },
    sourceIds: [sourceId],
    quotations: [],
  };
}

function recordData(input: { eventId: string; sourceId: string; groupId: string; exact: string }) {
  const start = TEXT.indexOf(input.exact);
  const end = start + input.exact.length;
  const quotation = {
    sourceId: input.sourceId,
    exact: input.exact,
    prefix: TEXT.slice(Math.max(0, start - 32), start),
    suffix: TEXT.slice(end, end + 32),
    start,
    end,
  };
  return {
    recordId: newId(),
    eventId: input.eventId,
    text: input.exact,
    quotations: [quotation],
    groupId: input.groupId,
    stated: NOTHING_STATED,
  };
}
