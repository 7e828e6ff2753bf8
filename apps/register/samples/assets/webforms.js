// The two functions that every WebForms page carries. The sample portal keeps no state, so a post
// back only loads the same page again.
var theForm = document.forms['aspnetForm'];
function __doPostBack(eventTarget, eventArgument) {
  if (!theForm) theForm = document.forms['aspnetForm'];
  theForm.elements['__EVENTTARGET'].value = eventTarget;
  theForm.elements['__EVENTARGUMENT'].value = eventArgument;
  theForm.submit();
}
