import { useEffect, useState } from 'react';

/** The id of the section that is being read; the first one until another is reached. */
export function useSectionInView(ids: readonly string[]): string | undefined {
  const [inView, setInView] = useState<string>();
  const key = ids.join(' ');
  useEffect(() => {
    const sections = key.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const look = (): void => {
      const passed = sections.filter((section) => section.getBoundingClientRect().top < innerHeight / 3);
      setInView(passed.at(-1)?.id);
    };
    const observer = new IntersectionObserver(look, { rootMargin: '-33% 0px -66% 0px' });
    for (const section of sections) observer.observe(section);
    return () => observer.disconnect();
  }, [key]);
  return inView;
}
