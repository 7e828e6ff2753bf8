chrome.action.onClicked.addListener((tab)=>{ void chrome.sidePanel.open({windowId: tab.windowId}); }); export {};
