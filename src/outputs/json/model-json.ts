import type { Bestand, Knelpunt, Source } from '../../model/klantreis';
import { own } from '../../util/own';
import type { Range } from '../../util/source';
import type { Problem } from '../problems/problem';
import { jsonPieces } from './write-json';

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Places in the text that only an editor needs, names that stand at their lines as well, and lines that `problems` tells of; every element keeps the line it starts on. */
const LEFT_OUT = ['range', 'body', 'idRange', 'geldt', 'namen', 'plaatsen', 'onleesbaar'];

/** What a file says, with what there is to say about it. */
export function write({
  model,
  problems,
}: {
  readonly model: Bestand;
  readonly problems: readonly Problem[];
}): Iterable<string> {
  return jsonPieces(modelJson(model, problems));
}

/** Is a file the JSON of a model? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return /^\{\n {2}"personas": \[(?:\],\n {2}"organisaties": \[|\n {4}\{\n {6}"id": .*,\n {6}"titel": .*,\n {6}"line": \d+,)/.test(
    start,
  );
}

/** The model of one file for other programs: lines from 1, references as ids, null for what is not there. */
export function modelJson(model: Bestand, problems: readonly Problem[]): Json {
  return {
    ...(toJson(model) as Readonly<Record<string, Json>>),
    problems: problems.map((problem) => ({ ...problem })),
  };
}

function toJson(value: unknown): Json {
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(toJson);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, part]) => [String(key), toJson(part)]));
  if (typeof value !== 'object') return value as string | number | boolean;
  return isRef(value) ? value.id : objectJson(value);
}

function objectJson(value: object): Json {
  const parts = Object.entries(value).flatMap(([key, part]): [string, Json][] => {
    if (key === 'range') return [['line', (part as Range).start.line + 1]];
    if (key === 'volgens') return Object.entries(volgensJson(part as readonly Source[]));
    if (key === 'onder') return Object.entries(onderJson(part as Knelpunt | undefined));
    return LEFT_OUT.includes(key) ? [] : [[key, toJson(part)]];
  });
  return inOrder(Object.fromEntries(parts));
}

/**
 * The knelpunt that an oplossing stands under and so solves is told in full where it stands. It may have no id, so its line
 * says which one it is; where it has one, `lostOp` is as if the author had written it.
 */
function onderJson(knelpunt: Knelpunt | undefined): Readonly<Record<string, Json>> {
  if (knelpunt === undefined) return { onder: null };
  return { ...(knelpunt.id !== undefined && { lostOp: [knelpunt.id] }), onder: knelpunt.range.start.line + 1 };
}

/** Every bron as an id, like other references; how many of the people in it say so stands beside them. */
function volgensJson(sources: readonly Source[]): Readonly<Record<string, Json>> {
  const zeggen = sources.flatMap(({ id, zeggen: said }) => (said ? [{ bron: id, ...said }] : []));
  return { volgens: sources.map(({ id }) => id), zeggen };
}

/** What an element is comes before what it has. */
function inOrder(value: Readonly<Record<string, Json>>): Json {
  const first = ['id', 'titel', 'line'].filter((key) => Object.hasOwn(value, key));
  return { ...Object.fromEntries(first.map((key) => [key, own(value, key)!])), ...value };
}

function isRef(value: object): value is { readonly id: string } {
  return 'id' in value && 'range' in value && Object.keys(value).length === 2;
}
