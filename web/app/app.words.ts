import { defineWords } from '../language/words.js';

export const appWords = defineWords({
  skip: { en: 'Skip to content', ko: '본문으로 건너뛰기' },
  main: { en: 'Main', ko: '주요 메뉴' },
  navigator: { en: 'Navigator', ko: '길찾기' },
  compare: { en: 'Compare', ko: '시장 비교' },
  plans: { en: 'My plans', ko: '내 계획' },
  developers: { en: 'Developers', ko: '개발자용' },
  theme: { en: 'Colours', ko: '화면 색' },
  system: { en: 'System', ko: '시스템' },
  light: { en: 'Light', ko: '밝게' },
  dark: { en: 'Dark', ko: '어둡게' },
  plan: { en: 'Export plan', ko: '수출 계획' },
  foot: { en: 'This page is guidance, not legal advice.', ko: '이 화면은 안내이며 법률 자문이 아닙니다.' },
  loading: { en: 'Loading the page …', ko: '화면을 불러오고 있습니다 …' },
  notFoundTitle: { en: 'There is no such page', ko: '없는 화면입니다' },
  notFound: { en: 'Check the address, or start with the navigator.', ko: '주소를 확인하거나 길찾기에서 시작하십시오.' },
  brokenTitle: { en: 'The page cannot be shown', ko: '화면을 표시할 수 없습니다' },
  broken: {
    en: 'Your input is kept in the address. Reload the page; if the error stays, report this text: {message}',
    ko: '입력한 내용은 주소에 남아 있습니다. 화면을 다시 불러오십시오. 오류가 계속되면 다음 문구를 알려 주십시오. {message}',
  },
  reload: { en: 'Reload', ko: '다시 불러오기' },
});
