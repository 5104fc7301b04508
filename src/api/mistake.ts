import { type ASTNode, GraphQLError } from 'graphql';
import { defaultLanguage } from '../messages/languages.js';
import type { Message } from '../messages/message.js';
import { render } from '../messages/rendering/render.js';

/** A mistake in a query that is found here, and not by GraphQL, which knows only English. */
export class Mistake extends GraphQLError {
  readonly said: Message;

  constructor(said: Message, nodes?: ASTNode) {
    super(render(said, defaultLanguage), nodes === undefined ? {} : { nodes });
    this.said = said;
  }
}

/** The mistake behind what GraphQL made of it. */
export function mistakeIn(error: unknown): Mistake | undefined {
  if (error instanceof Mistake) return error;
  return error instanceof GraphQLError ? mistakeIn(error.originalError) : undefined;
}
