import { defineWords } from '../language/words.js';

export const reportWords = defineWords({
  open: { en: 'Report an error', ko: '오류 알리기' },
  openAbout: { en: 'Report an error: {name}', ko: '오류 알리기: {name}' },
  title: { en: 'Report an error', ko: '오류 알리기' },
  about: { en: 'About: {name}', ko: '대상: {name}' },
  reason: { en: 'What is the matter', ko: '무엇이 문제입니까?' },
  text: { en: 'What is wrong, and what is right', ko: '틀린 점과 맞는 내용' },
  textHint: { en: '10 to 2,000 characters. No personal data.', ko: '10~2,000자. 개인정보는 쓰지 마십시오.' },
  link: { en: 'Address of a source', ko: '근거가 있는 주소' },
  linkHint: { en: 'Optional, begins with https://', ko: '선택, https://로 시작' },
  send: { en: 'Send the report', ko: '보내기' },
  cancel: { en: 'Cancel', ko: '취소' },
  close: { en: 'Close', ko: '닫기' },
  sent: { en: 'Sent', ko: '보냈습니다' },
  thanks: {
    en: 'The desk in charge has your report. Keep this reference to ask for its state: {reference}',
    ko: '담당 부서에 전달되었습니다. 처리 상태를 확인할 수 있도록 접수 번호를 보관하십시오. {reference}',
  },
  failed: {
    en: 'The report was not sent. Your text is still here.',
    ko: '보내지 못했습니다. 쓴 내용은 그대로 있습니다.',
  },
});
