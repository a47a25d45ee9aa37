/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
#include "agent.h"

#define LINE (2 * AGENT_CHUNK + 64)

/* Reading a request */

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return -1;
}

static void skip(struct agent_request *request)
{
	while (*request->at == ' ')
		request->at++;
}

bool agent_take(struct agent_request *request, __u64 *value)
{
	const char *start;

	skip(request);
	start = request->at;
	for (*value = 0; digit(*request->at) >= 0; request->at++)
		*value = *value << 4 | (__u64)digit(*request->at);
	return request->at != start;
}

bool agent_take_word(struct agent_request *request, char word[64])
{
	int length = 0;

	skip(request);
	while (*request->at && *request->at != ' ' && length < 63)
		word[length++] = *request->at++;
	word[length] = 0;
	return length > 0;
}

__u64 agent_take_bytes(struct agent_request *request, __u8 *bytes, __u64 room)
{
	__u64 count = 0;

	skip(request);
	while (count < room && digit(request->at[0]) >= 0 && digit(request->at[1]) >= 0) {
		bytes[count++] = (__u8)(digit(request->at[0]) << 4 | digit(request->at[1]));
		request->at += 2;
	}
	return count;
}

/* Writing an answer */

static char answer[LINE];
static __u64 filled;

static void add(char c)
{
	if (filled < sizeof(answer))
		answer[filled++] = c;
}

static __u32 sum_of(const char *text, __u64 size)
{
	__u32 sum = 0;

	while (size--)
		sum = (31 * sum + (__u8)*text++) & 0xFFFF;
	return sum;
}

static void add_digits(__u64 value, int count)
{
	while (count--)
		add("0123456789abcdef"[value >> 4 * count & 15]);
}

static void add_number(__u64 value)
{
	int count = 1;

	while (count < 16 && value >> 4 * count)
		count++;
	add_digits(value, count);
}

void agent_begin(char kind, __u64 number)
{
	filled = 0;
	add(kind);
	add_number(number);
}

void agent_text(const char *text)
{
	add(' ');
	while (*text)
		add(*text++);
}

void agent_number(__u64 value)
{
	add(' ');
	add_number(value);
}

void agent_bytes(const __u8 *bytes, __u64 count)
{
	add(' ');
	while (count--)
		add_digits(*bytes++, 2);
}

void agent_end(void)
{
	const __u32 sum = sum_of(answer, filled);

	add(' ');
	add('*');
	add_digits(sum, 4);
	add('\n');
	agent_put("\n", 1);
	agent_put(answer, filled);
}

static void refuse(const struct agent_request *request, const char *reason)
{
	agent_begin('!', request->number);
	agent_text(reason);
	agent_end();
}

static void confirm(const struct agent_request *request)
{
	agent_begin('=', request->number);
	agent_end();
}

/* The requests */

static void make_hcall(struct agent_request *request)
{
	__u64 in[9] = { 0 }, opcode;
	unsigned long out[9];
	long rc;
	int i;

	if (!agent_take(request, &opcode)) {
		refuse(request, "no opcode");
		return;
	}
	for (i = 0; i < 9 && agent_take(request, &in[i]); i++)
		;
	agent_before_call();
	rc = papr_hcall9(opcode, out, in[0], in[1], in[2], in[3], in[4], in[5], in[6], in[7], in[8]);
	agent_after_call();
	agent_begin('=', request->number);
	agent_number((__u64)rc);
	for (i = 0; i < 9; i++)
		agent_number(out[i]);
	agent_remark();
	agent_end();
}

static void make_rtas_call(struct agent_request *request)
{
	__u32 args[16] = { 0 }, rets[16] = { 0 };
	__u64 nret, cell;
	char name[64];
	int nargs = 0, i;
	bool known;

	if (!agent_take_word(request, name) || !agent_take(request, &nret)) {
		refuse(request, "no function");
		return;
	}
	while (nargs < 16 && agent_take(request, &cell))
		args[nargs++] = (__u32)cell;
	if ((__u64)nargs + nret > 16) {
		refuse(request, "more than 16 cells");
		return;
	}
	agent_before_call();
	known = papr_rtas_hook(name, nargs, args, (int)nret, rets);
	agent_after_call();
	agent_begin(known ? '=' : '-', request->number);
	for (i = 0; known && i < (int)nret; i++)
		agent_number(rets[i]);
	agent_remark();
	agent_end();
}

static __u8 chunk[AGENT_CHUNK];

static void write_memory(struct agent_request *request)
{
	__u64 address, count;

	if (!agent_take(request, &address)) {
		refuse(request, "no address");
		return;
	}
	count = agent_take_bytes(request, chunk, sizeof(chunk));
	if (*request->at || !agent_write(address, chunk, count))
		refuse(request, "no such memory");
	else
		confirm(request);
}

static void read_memory(struct agent_request *request)
{
	__u64 address, count;

	if (!agent_take(request, &address) || !agent_take(request, &count) || count > sizeof(chunk)) {
		refuse(request, "no address, or too much");
	} else if (!agent_read(address, chunk, count)) {
		refuse(request, "no such memory");
	} else {
		agent_begin('=', request->number);
		agent_bytes(chunk, count);
		agent_end();
	}
}

/* Checks a line and cuts off its sum. */
static bool is_whole(char *line, __u64 size)
{
	const char *at;
	__u32 sum = 0;

	if (size < 6 || line[size - 6] != ' ' || line[size - 5] != '*')
		return false;
	for (at = line + size - 4; *at; at++)
		sum = sum << 4 | (__u32)digit(*at);
	line[size - 6] = 0;
	return sum == sum_of(line, size - 6);
}

static void serve(char *line, __u64 size)
{
	struct agent_request request = { 0, line };
	char letter[64];

	if (!is_whole(line, size) || !agent_take(&request, &request.number) || !agent_take_word(&request, letter)) {
		refuse(&request, "not understood");
		return;
	}
	switch (letter[0]) {
	case 'h':
		make_hcall(&request);
		break;
	case 'f':
		make_rtas_call(&request);
		break;
	case 'w':
		write_memory(&request);
		break;
	case 'r':
		read_memory(&request);
		break;
	case 'q':
		agent_power_off();
		break;
	default:
		if (!agent_own(letter[0], &request))
			refuse(&request, "no such request");
	}
}

void agent_serve(int byte_order, __u64 tree, __u64 tree_size)
{
	static char line[LINE];
	__u64 size = 0;
	int c;

	agent_begin('=', 0);
	agent_number(AGENT_VERSION);
	agent_number((__u64)byte_order);
	agent_number(tree);
	agent_number(tree_size);
	agent_end();
	while ((c = agent_get()) >= 0) {
		if (c != '\n') {
			if (size < sizeof(line) - 1)
				line[size++] = (char)c;
			continue;
		}
		line[size] = 0;
		if (size)
			serve(line, size);
		size = 0;
	}
}
