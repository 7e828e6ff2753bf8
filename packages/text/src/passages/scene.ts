import type { Span } from '../text/span';
import type { Move } from './frame';
import type { SectionMode } from './section-mode';
import type { Role } from './subject-words';

/** Who speaks in a letter or a hotline's column that names nobody. */
export const LETTER_WRITER = 'Người gửi';

/** What is carried from sentence to sentence and paragraph to paragraph. */
export interface Scene {
  speaker: string | null;
  /** The speaker with every post known, for telling who ranks above whom. */
  standing: string;
  role: Role | null;
  /** A list announced by "như sau:", whose items follow in paragraphs of their own. */
  list: { move: Move; lead: string | null; marked: boolean; items: number } | null;
  mode: SectionMode;
  /** How the speaker goes on within this paragraph. */
  flow: 'tell' | 'voice' | 'letter' | 'order' | 'wish' | null;
  /** The body last told to act, for the sentences that go on about it. */
  lead: string | null;
  /** How the paragraph before ended. */
  before: Scene['flow'];
  paragraph: number;
  /** A petitioner was named by a label, "Cử tri xã X:", and is not answered yet. */
  petition: boolean;
  /** Figures to be reached were just told: more may follow. */
  goals: boolean;
  /** How the scene stood behind each sentence, in text order. */
  trail: SceneMark[];
}

/** The scene behind a sentence. */
export interface SceneMark extends Span {
  scene: Scene;
}

/**
 * The scene at the beginning of a text.
 *
 * @example
 * openingScene().mode; // => 'none'
 */
export function openingScene(): Scene {
  return {
    speaker: null,
    standing: '',
    role: null,
    list: null,
    mode: 'none',
    flow: null,
    lead: null,
    before: null,
    paragraph: 0,
    petition: false,
    goals: false,
    trail: [],
  };
}

/** Remembers how the scene stands behind a sentence. */
export function markScene(scene: Scene, { start, end }: Span): void {
  scene.trail.push({ start, end, scene: { ...scene, trail: [] } });
}
