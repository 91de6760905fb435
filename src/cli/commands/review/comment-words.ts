import type { ApiError, ApiTrouble } from '../../../forge/api';
import type { PullRequest } from '../../../forge/environment';
import type { Forge } from '../../../forge/forge';
import type { Failure } from '../../../forge/keep-comment';
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
export function forkText(forge: Forge, { isFork }: PullRequest, failure: Failure): string | undefined {
  if (!isFork) return undefined;
  const isRefused =
    'trouble' in failure
      ? ['token', 'forbidden', 'missing'].includes(failure.trouble)
      : failure.hindrance === 'noToken';
  return isRefused ? cliText(FORK[forge]) : undefined;
}

/** Why there is no comment, and what to do about it. */
export function failureText(forge: Forge, failure: Failure): string {
  return cliText('opmerkingMislukt', { zin: reasonText(forge, failure) });
}

function longWaitText({ host, detail, pause }: ApiError): string {
  const aantal = Math.ceil(pause / 60_000);
  const tijd = aantal === 1 ? cliText('eenMinuut') : cliText('minuten', { aantal });
  return cliText('apiLimietLang', { host, detail, tijd });
}

function reasonText(forge: Forge, failure: Failure): string {
  const verzoek = cliText(REQUEST[forge]);
  if ('trouble' in failure) {
    if (failure.trouble === 'forbidden') return cliText(RIGHT[forge]);
    if (failure.pause > 0) return longWaitText(failure);
    return cliText(TROUBLES[failure.trouble], { host: failure.host, detail: failure.detail, verzoek });
  }
  const { hindrance, variable } = failure;
  if (hindrance === 'noToken') return cliText(TOKEN[forge]);
  if (hindrance === 'noPlace') return cliText('plaatsMist', { naam: variable });
  if (hindrance === 'noNumber') return cliText('nummerMist', { verzoek });
  return cliText(hindrance === 'noHead' ? 'commitMist' : 'andereCommit');
}
