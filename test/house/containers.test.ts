import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readConfig } from '../../src/config.js';

const service = z.looseObject({
  image: z.string().optional(),
  mem_limit: z.string(),
  cap_drop: z.array(z.string()),
  security_opt: z.array(z.string()),
  stop_grace_period: z.string(),
  read_only: z.boolean().default(false),
  init: z.boolean().default(false),
  environment: z.record(z.string(), z.string()),
});
const compose = z.object({ services: z.object({ neo4j: service, landfall: service }) });
const { neo4j, landfall } = compose.parse(parse(readFileSync('docker-compose.yml', 'utf8'))).services;
const dockerfile = readFileSync('Dockerfile', 'utf8');

/** An exact version, which a digest can replace. */
const exact = /^\$\{\w+:-[\w./-]+:\d+\.\d+\.\d+(-[\w.-]+)?\}$/;

describe('the containers', () => {
  it.each([
    ['neo4j', neo4j],
    ['landfall', landfall],
  ])('%s has a limit of memory, and nothing that it does not need', (_, { mem_limit, cap_drop, security_opt }) => {
    expect(mem_limit).toMatch(/^\$\{\w+:-\d+m\}$/);
    expect(cap_drop).toEqual(['ALL']);
    expect(security_opt).toEqual(['no-new-privileges:true']);
  });

  it('have images of exact versions, the same in both files, that a digest can replace', () => {
    const built = z.object({ build: z.object({ args: z.object({ NODE_IMAGE: z.string() }) }) }).parse(landfall)
      .build.args;
    expect(neo4j.image).toMatch(exact);
    expect(built.NODE_IMAGE).toMatch(exact);
    const named = /^ARG NODE_IMAGE=(\S+)$/m.exec(dockerfile)?.[1];
    expect(built.NODE_IMAGE).toBe(`\${NODE_IMAGE:-${named}}`);
    const from = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(new Set(from)).toEqual(new Set([['$', '{NODE_IMAGE}'].join('')]));
  });

  it('name the default time zone', () => {
    const { timeZone } = readConfig({});
    expect(landfall.environment.TIME_ZONE).toBe(`\${TIME_ZONE:-${timeZone}}`);
    expect(dockerfile).toContain(` TIME_ZONE=${timeZone}\n`);
  });

  it('give Landfall longer to stop than it takes', () => {
    const seconds = Number(/^(\d+)s$/.exec(landfall.stop_grace_period)?.[1]);
    const most = Number(
      /stopAtMostMs = ([\d_]+)/.exec(readFileSync('src/cli/serve.ts', 'utf8'))?.[1]?.replace('_', ''),
    );
    expect(most / 1000).toBeLessThan(10);
    expect(seconds).toBeGreaterThan(most / 1000);
    expect(landfall).toMatchObject({ init: true, read_only: true });
  });
});
