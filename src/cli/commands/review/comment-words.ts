import { ApiError, type ApiTrouble } from '../../../forge/api';
import { CommentHindrance } from '../../../forge/comments-of';
import type { PullRequest } from '../../../forge/environment';
import type { Forge } from '../../../forge/forge';
import type { Outcome } from '../../../forge/one-comment';
import { type CliWord, cliText } from '../../../messages/cli-words.data';

type ForgeWords = Readonly<Record<Forge, CliWord>>;

const REQUEST: ForgeWords = { github: 'pullRequest', gitlab: 'mergeRequest', azure: 'pullRequest' };
const FORK: ForgeWords = { github: 'opmerkingFork', gitlab: 'opmerkingForkGitlab', azure: 'opmerkingForkAzure' };
const TOKEN: ForgeWords = { github: 'tokenGithub', gitlab: 'tokenGitlab', azure: 'tokenAzure' };
const RIGHT: ForgeWords = { github: 'rechtGithub', gitlab: 'rechtGitlab', azure: 'rechtAzure' };

const OUTCOMES: Readonly<Record<Outcome, CliWord>> = {
  created: 'opmerkingGemaakt',
  updated: 'opmerkingBijgewerkt',
  same: 'opmerkingGelijk',
  none: 'opmerkingOnnodig',
};

const TROUBLES: Readonly<Record<Exclude<ApiTrouble, 'forbidden'>, CliWord>> = {
  token: 'apiToken',
  missing: 'apiMist',
  limit: 'apiLimiet',
  server: 'apiServer',
  refused: 'apiGeweigerd',
  elsewhere: 'apiElders',
  slow: 'apiTraag',
  unreachable: 'apiOnbereikbaar',
  unreadable: 'apiOnleesbaar',
};

/** What became of the comment, in a sentence. */
export function outcomeText(forge: Forge, outcome: Outcome): string {
  return cliText(OUTCOMES[outcome], { verzoek: cliText(REQUEST[forge]) });
}

/** Why a pull request from a fork got no comment; undefined where the fork is not the reason. */
export function forkText(forge: Forge, { isFork }: PullRequest, error: unknown): string | undefined {
  if (!isFork) return undefined;
  const refused = error instanceof ApiError && ['token', 'forbidden', 'missing'].includes(error.trouble);
  const noToken = error instanceof CommentHindrance && error.hindrance === 'noToken';
  return refused || noToken ? cliText(FORK[forge]) : undefined;
}

/** Why there is no comment, and what to do about it. @throws what is no mistake of the forge or of its settings */
export function failureText(forge: Forge, error: unknown): string {
  return cliText('opmerkingMislukt', { zin: reasonText(forge, error) });
}

function longWaitText({ host, detail, pause }: ApiError): string {
  const aantal = Math.ceil(pause / 60_000);
  const tijd = aantal === 1 ? cliText('eenMinuut') : cliText('minuten', { aantal });
  return cliText('apiLimietLang', { host, detail, tijd });
}

function reasonText(forge: Forge, error: unknown): string {
  const verzoek = cliText(REQUEST[forge]);
  if (error instanceof ApiError) {
    if (error.trouble === 'forbidden') return cliText(RIGHT[forge]);
    if (error.pause > 0) return longWaitText(error);
    return cliText(TROUBLES[error.trouble], { host: error.host, detail: error.detail, verzoek });
  }
  if (!(error instanceof CommentHindrance)) throw error;
  if (error.hindrance === 'noToken') return cliText(TOKEN[forge]);
  if (error.hindrance === 'noPlace') return cliText('plaatsMist', { naam: error.variable });
  if (error.hindrance === 'noNumber') return cliText('nummerMist', { verzoek });
  return cliText(error.hindrance === 'noHead' ? 'commitMist' : 'andereCommit');
}
