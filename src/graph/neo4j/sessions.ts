import neo4j, { type Driver, type Session } from 'neo4j-driver';

/** Sessions of one database that share their bookmarks, so that a writer reads its own writes on any member. */
export type Sessions = {
  reading<T>(use: (session: Session) => Promise<T>): Promise<T>;
  writing<T>(use: (session: Session) => Promise<T>): Promise<T>;
};

export function createSessions(driver: Driver, database: string): Sessions {
  const bookmarkManager = driver.executeQueryBookmarkManager;
  const inSession =
    (defaultAccessMode: 'READ' | 'WRITE') =>
    async <T>(use: (session: Session) => Promise<T>): Promise<T> => {
      const session = driver.session({ database, bookmarkManager, defaultAccessMode });
      try {
        return await use(session);
      } finally {
        await session.close();
      }
    };
  return { reading: inSession(neo4j.session.READ), writing: inSession(neo4j.session.WRITE) };
}
