import type { Context } from 'hono';
import { PROBLEM_TEXTS } from '../http/problem-texts';
import type { RequestProblem } from '../http/request-problem';
import type { ServiceEnvironment } from '../http/service-environment';
import { pageLanguage } from '../pages/page-language';
import { ProblemPage } from '../pages/sign-in-page';
import { speakIn } from '../pages/words';
import { renderPage } from './render-page';

/** A problem as a page, for people; nothing of the ledger is read, so it also shows when the database is away. */
export async function answerProblemPage(
  c: Context<ServiceEnvironment>,
  problem: RequestProblem,
  orgName: string,
): Promise<Response> {
  const language = pageLanguage(c);
  const say = speakIn(language);
  const { pathname, search } = new URL(c.req.url);
  const page = { language, caller: null, orgName, here: `${pathname}${search}`, n: 0 };
  const isMissing = problem.code === 'not-found';
  const title = say(isMissing ? 'notFoundTitle' : 'failedTitle');
  const detail = isMissing ? say('notFoundHelp') : PROBLEM_TEXTS[problem.code].title[language];
  const response = await renderPage(c, <ProblemPage page={page} title={title} detail={detail} />);
  return new Response(response.body, {
    status: PROBLEM_TEXTS[problem.code].status,
    headers: response.headers,
  });
}
