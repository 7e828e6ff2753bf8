import { createRegisterClient, type ClipsAnswer, type FetchLike } from '@camket/client';
import { PASSAGE_KINDS } from '@camket/domain/data';
import type { OfficeClip, OfficeClips } from '../panel/office-clips';
import type { OpenOffice } from '../settings/open-current-office';
import { vietnamDay } from '../store/vietnam-day';

/** An article is shown without waiting long for the register. */
const CALL_TIMEOUT_MS = 10_000;

function clipsIn({ sources }: ClipsAnswer): OfficeClip[] {
  return sources.flatMap(({ records }) =>
    records.flatMap(({ id, kind, by, acceptedAt, exact, prefix, suffix }): OfficeClip[] => {
      const known = PASSAGE_KINDS.find(({ key }) => key === kind)?.key;
      if (known === undefined) return [];
      const day = vietnamDay(Date.parse(acceptedAt));
      return [{ recordId: id, kind: known, by: by ?? '', day, exact, prefix, suffix }];
    }),
  );
}

/** Asks the office's register who clipped what at an address; `none` where the office has no register. */
export async function askClips(
  { profile, token, settings }: Pick<OpenOffice, 'profile' | 'token' | 'settings'>,
  url: string,
  fetch: FetchLike,
): Promise<OfficeClips> {
  if (profile.baseUrl === null || token === null) return { state: 'none', clips: [] };
  const client = createRegisterClient({
    baseUrl: profile.baseUrl,
    token,
    fetch,
    language: settings.language,
    createSignal: () => AbortSignal.timeout(CALL_TIMEOUT_MS),
  });
  const answer = await client.clips(url);
  return answer.ok
    ? { state: 'told', clips: clipsIn(answer.value) }
    : { state: 'offline', clips: [] };
}
