export const icons = {
  chat: 'M4 5h16v11H9.5L4.8 20v-4H4z',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M6 9l6 6 6-6',
  send: 'M5 12h13M12 5.5l6.5 6.5-6.5 6.5',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  copy: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  calendar: 'M5 6.5h14V20H5zM5 10.5h14M9 4v4M15 4v4',
  alert: 'M12 4l9 16H3zM12 10v4.5M12 17.200v.1',
};
