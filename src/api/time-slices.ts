import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { nextTurn } from '../event-loop.js';
import type { RequestScope } from './request-scope.js';

/** How long a request works on its lists before others have their turn, in milliseconds. */
const sliceMs = 15;

/** Entries of a list that is worked on at one go. */
const shortList = 10;

/** The time of one request: every list of its answer shares it. */
interface TimeSlice {
  /** Resolves at once where the slice is not over, otherwise in a later turn of the event loop. */
  pause(): Promise<void>;
}

const slices = new WeakMap<object, TimeSlice>();
const sliced = new WeakSet<GraphQLSchema>();

/**
 * Has long lists worked on entry by entry, with pauses: GraphQL would look into all entries of an answer at one go, and
 * nothing else would be answered meanwhile.
 *
 * Changes the resolvers of the schema, once.
 */
export function sliceLists<C extends RequestScope>(schema: GraphQLSchema): void {
  if (sliced.has(schema)) return;
  sliced.add(schema);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields()))
      if (isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)))
        field.resolve = inSlices<C>(field.resolve ?? defaultFieldResolver);
  }
}

const inSlices =
  <C extends RequestScope>(resolve: GraphQLFieldResolver<unknown, C>): GraphQLFieldResolver<unknown, C> =>
  (source, args, context, info) => {
    const list = resolve(source, args, context, info);
    return list instanceof Promise ? list.then((all) => spread(all, context)) : spread(list, context);
  };

function spread(list: unknown, context: RequestScope): unknown {
  if (!Array.isArray(list) || list.length <= shortList) return list;
  const slice = slices.get(context) ?? createTimeSlice(context.signal);
  slices.set(context, slice);
  let before = Promise.resolve();
  return list.map((entry) => {
    before = before.then(slice.pause);
    const later = before.then(() => entry);
    // Nobody takes the entries of a list that is refused afterwards.
    later.catch(() => {});
    return later;
  });
}

/** @param signal aborted when nobody waits any more: then nothing further is worked on */
function createTimeSlice(signal: AbortSignal): TimeSlice {
  let began = performance.now();
  let turn: Promise<void> | undefined;
  return {
    async pause() {
      while (performance.now() - began > sliceMs) {
        turn ??= nextTurn().then(() => {
          began = performance.now();
          turn = undefined;
        });
        await turn;
        signal.throwIfAborted();
      }
    },
  };
}
