import { type ASTNode, GraphQLError } from 'graphql';
import { defaultLanguage } from '../messages/languages.js';
import type { Message } from '../messages/message.js';
import { render } from '../messages/rendering/render.js';

/** An error in a query that is found here, and not by GraphQL, whose messages are in English only. */
export class Mistake extends GraphQLError {
  readonly said: Message;

  constructor(said: Message, nodes?: ASTNode) {
    super(render(said, defaultLanguage), nodes === undefined ? {} : { nodes });
    this.said = said;
  }
}

/** The mistake inside an error of GraphQL. */
export function mistakeIn(error: unknown): Mistake | undefined {
  if (error instanceof Mistake) return error;
  return error instanceof GraphQLError ? mistakeIn(error.originalError) : undefined;
}
