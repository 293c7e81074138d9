-- Runs inside neovim; ends it with 1 when something does not come.
local function await(what, condition)
  if not vim.wait(10000, condition, 20) then
    io.stderr:write('Waited in vain for ' .. what .. '\n')
    vim.cmd('cquit 1')
  end
end

local client = vim.lsp.start_client({
  name = 'lspdock',
  cmd = { vim.env.LSPDOCK, 'server' },
  root_dir = vim.fn.getcwd(),
  get_language_id = function() return 'dockercompose' end,
})
vim.lsp.buf_attach_client(0, client)

local function privileged()
  for _, diagnostic in ipairs(vim.diagnostic.get(0)) do
    if diagnostic.code == 'privileged-container' then return diagnostic end
  end
end
await('the diagnostic', privileged)
assert(privileged().lnum == 3 and privileged().source == 'lspdock')

vim.api.nvim_win_set_cursor(0, { 4, 6 })
local answers = vim.lsp.buf_request_sync(0, 'textDocument/hover', vim.lsp.util.make_position_params(), 10000)
local hover = answers[client].result
assert(hover and hover.contents.value:find('privileged%-container'), 'no hover')

vim.ui.select = function(actions, _, choose)
  for index, action in ipairs(actions) do
    if (action.action or action[2]).title == 'Remove privileged mode' then return choose(action, index) end
  end
end
vim.lsp.buf.code_action()
await('the fix', function() return not table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'):find('privileged') end)
await('the diagnostic to go', function() return privileged() == nil end)
vim.cmd('write')
vim.cmd('qall!')
