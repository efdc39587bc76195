/**
 * The runtime of SCORM 1.2 as a part finds it in its own window. It is a program for the frame and no part of the workspace: `held` and `address` are put
 * in by the server. Each page of a package has one, because pages of no origin cannot reach each other's windows; what one of them writes, the next
 * page that is loaded reads. Codes of errors are those of the standard.
 */
export const bridgeSource = `(function (held, address) {
  'use strict';
  var state = 'before', error = '0', changed = {}, names = Object.keys(held);
  var children = {
    'cmi._children': 'core,suspend_data,launch_data,comments,objectives,student_data,student_preference,interactions',
    'cmi.core._children': 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    'cmi.core.score._children': 'raw,min,max',
    'cmi.objectives._children': 'id,score,status',
    'cmi.interactions._children': 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
    'cmi.student_preference._children': 'audio,language,speed,text',
    'cmi._version': '3.4'
  };
  var readOnly = /^cmi\\.(core\\.(student_id|student_name|credit|entry|total_time|lesson_mode)|launch_data|comments_from_lms)$/;
  var writeOnly = /^cmi\\.(core\\.(exit|session_time)$|interactions\\.\\d+\\.)/;
  var known = /^cmi\\.(core\\.(lesson_location|lesson_status|exit|session_time|score\\.(raw|min|max))|suspend_data|comments|student_preference\\.(audio|language|speed|text)|objectives\\.\\d{1,2}\\.(id|status|score\\.(raw|min|max))|interactions\\.\\d{1,3}\\.(id|time|type|weighting|student_response|result|latency|(objectives|correct_responses)\\.\\d{1,2}\\.(id|pattern)))$/;
  var statuses = ['passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted'];
  function say(code, answer) { error = code; return answer; }
  function count(prefix) {
    var found = {}, at;
    for (var i = 0; i < names.length; i++) if (names[i].indexOf(prefix) === 0) { at = names[i].slice(prefix.length).split('.')[0]; found[at] = true; }
    return String(Object.keys(found).length);
  }
  function send(ends) {
    var body = JSON.stringify({ values: changed, ends: ends });
    changed = {};
    fetch(address, { method: 'POST', body: body, credentials: 'omit', keepalive: body.length < 60000 }).catch(function () {});
  }
  window.API = {
    LMSInitialize: function (empty) {
      if (empty !== '') return say('201', 'false');
      if (state === 'running') return say('101', 'false');
      state = 'running';
      send(false);
      return say('0', 'true');
    },
    LMSFinish: function (empty) {
      if (empty !== '') return say('201', 'false');
      if (state !== 'running') return say('301', 'false');
      state = 'after';
      send(true);
      return say('0', 'true');
    },
    LMSGetValue: function (name) {
      if (state !== 'running') return say('301', '');
      name = String(name);
      if (Object.prototype.hasOwnProperty.call(children, name)) return say('0', children[name]);
      if (/\\._count$/.test(name)) return say('0', count(name.slice(0, -6)));
      if (writeOnly.test(name)) return say('404', '');
      if (Object.prototype.hasOwnProperty.call(held, name)) return say('0', held[name]);
      return known.test(name) ? say('0', '') : say('201', '');
    },
    LMSSetValue: function (name, value) {
      if (state !== 'running') return say('301', 'false');
      name = String(name); value = String(value);
      if (/\\._(children|count|version)$/.test(name)) return say('402', 'false');
      if (readOnly.test(name)) return say('403', 'false');
      if (!known.test(name)) return say('201', 'false');
      if (value.length > 4096 || (name === 'cmi.core.lesson_status' && statuses.indexOf(value) < 0)) return say('405', 'false');
      if (!Object.prototype.hasOwnProperty.call(held, name)) names.push(name);
      held[name] = value; changed[name] = value;
      return say('0', 'true');
    },
    LMSCommit: function (empty) {
      if (empty !== '') return say('201', 'false');
      if (state !== 'running') return say('301', 'false');
      send(false);
      return say('0', 'true');
    },
    LMSGetLastError: function () { return error; },
    LMSGetErrorString: function (code) {
      return { '0': 'No error', '101': 'General exception', '201': 'Invalid argument', '301': 'Not initialized', '401': 'Not implemented', '402': 'Invalid set value, element is a keyword', '403': 'Element is read only', '404': 'Element is write only', '405': 'Incorrect data type' }[String(code)] || '';
    },
    LMSGetDiagnostic: function (code) { return String(code); }
  };
})`;
