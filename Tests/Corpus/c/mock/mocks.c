/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* The calls of mocks.papr, each with something that few calls have. */
#include "check.h"

static struct papr_mock *mock;

static void memory_that_a_subfunction_gives_back(void)
{
	struct papr_memory area, other;
	void *late;

	mock = begin();
	papr_mock_set_default(mock, PAPR_MOCK_SUCCESS);
	area = papr_mock_memory(mock, 640, 1024, 0);
	other = papr_mock_memory(mock, 640, 1024, 0);
	late = other.data;
	CHECK(papr_lend_area_register(0, 3, &area) == H_SUCCESS);
	CHECK(papr_lend_area_register(0, 4, &other) == H_SUCCESS);
	CHECK(papr_lend_area_deregister(0, 3) == H_SUCCESS);
	papr_mock_free(mock, area.data);
	CHECK(papr_mock_violations(mock) == 0);
	papr_mock_free(mock, late);
	CHECK(papr_mock_violations(mock) == 1);
	CHECK(strstr(papr_mock_violation(mock, 0), "area of H_LEND_AREA_REGISTER") != NULL);
	CHECK(papr_lend_area(7ULL << 45, 3, 0) == H_PARAMETER);	/* no such operation */
	CHECK(!strcmp(papr_mock_entry(mock, 3)->reason, "there is no such subfunction"));
	end(mock, 1);
}

static long hypervisor_data(struct papr_mock *self, const struct papr_mock_in_hypervisor_data *in,
			    struct papr_mock_out_hypervisor_data *out, void *context)
{
	(void)self;
	(void)context;
	if (in->control < 0)
		return H_PARAMETER;
	memset(out->data, 'd', sizeof(out->data));
	return 77;
}

static void value_in_r3(void)
{
	char data[64] = "";

	mock = begin();
	papr_mock_on_hypervisor_data(mock, hypervisor_data, NULL);
	CHECK(papr_hypervisor_data(1, data) == 77 && data[0] == 'd' && data[63] == 'd');
	CHECK(papr_mock_entry(mock, 0)->results[8] == PAPR_MOCK_POISON);
	CHECK(papr_hypervisor_data(-1, data) == H_PARAMETER);
	CHECK(papr_mock_entry(mock, 1)->results[0] == PAPR_MOCK_POISON);
	end(mock, 0);
}

static void structure_of_its_own_length(void)
{
	const struct papr_authority_value authority = { .password = { .data = "secret", .size = 6 } };
	struct papr_memory area, password;

	mock = begin();
	papr_mock_set_default(mock, PAPR_MOCK_SUCCESS);
	area = papr_mock_memory(mock, 8192, 4096, 0);
	password = papr_mock_memory(mock, 32, 0, 0);
	CHECK(papr_authority_write(&authority, area.data, area.size) == 22);
	CHECK(papr_pks_gen_password_once(area.address, password.address, 32) == H_SUCCESS);
	CHECK(papr_mock_arguments_pks_gen_password(papr_mock_entry(mock, 0))->authority.size == 22);
	CHECK(papr_mock_find_copy(papr_mock_entry(mock, 0), "authority")->size == 22);
	CHECK(papr_authority_write(&authority, (char *)area.data + 4080, 22) == 22);
	CHECK(papr_pks_gen_password_once(area.address + 4080, password.address, 32) == H_PARAMETER);
	CHECK(!strcmp(papr_mock_entry(mock, 1)->reason, "memory of authority crosses a boundary"));
	((char *)area.data)[0] = 2;	/* another version */
	CHECK(papr_pks_gen_password_once(area.address, password.address, 32) == H_PARAMETER);
	CHECK(papr_pks_gen_password_once(area.address, password.address, 33) == H_PARAMETER);
	end(mock, 0);
}

static void two_tokens(void)
{
	const struct papr_mock_out_illan_mac_scan next = { .token1 = 5, .token2 = 6 };
	struct papr_retry retry = { 5, 100, PAPR_SPIN };
	__u64 one = 0, two = 0;

	mock = begin();
	papr_mock_queue_illan_mac_scan(mock, H_IN_PROGRESS, &next);
	papr_mock_busy(mock, &papr_mock_call_illan_mac_scan, H_IN_PROGRESS, 2, 8);
	papr_mock_queue_illan_mac_scan(mock, H_SUCCESS, NULL);
	CHECK(papr_illan_mac_scan(1, &one, &two, &retry) == H_SUCCESS);
	CHECK(one == 9 && two == 9);
	CHECK(papr_mock_arguments_illan_mac_scan(papr_mock_entry(mock, 1))->token2 == 6);
	papr_mock_queue_illan_mac_scan(mock, H_IN_PROGRESS, &next);
	one = two = 0;
	CHECK(papr_illan_mac_scan_once(1, &one, &two) == H_IN_PROGRESS);
	two = 7;
	CHECK(papr_illan_mac_scan_once(1, &one, &two) == H_P2);	/* one of them is wrong */
	end(mock, 0);
}

static void output_that_tells_of_another(void)
{
	struct papr_mock_out_get_perf_counter_info out = { .detail = 7, .count = 3 };
	unsigned long registers[9] = { 0, 8 };
	struct papr_memory memory;

	mock = begin();
	memory = papr_mock_memory(mock, 8, 0, 0);
	registers[0] = memory.address;
	papr_mock_queue_get_perf_counter_info(mock, H_SUCCESS, &out);
	CHECK(papr_hcall_hook(H_GET_PERF_COUNTER_INFO, registers) == H_SUCCESS && registers[0] == 7 && registers[1] == 3);
	CHECK(papr_mock_outputs_get_perf_counter_info(papr_mock_entry(mock, 0))->count == 3);
	out.detail = 0x1B;
	registers[0] = memory.address;
	registers[1] = 8;
	papr_mock_queue_get_perf_counter_info(mock, H_PARAMETER, &out);
	CHECK(papr_hcall_hook(H_GET_PERF_COUNTER_INFO, registers) == H_PARAMETER);
	CHECK(registers[0] == 0x1B && registers[1] == PAPR_MOCK_POISON);
	CHECK(papr_mock_outputs_get_perf_counter_info(papr_mock_entry(mock, 1))->count == 0);
	end(mock, 0);
}

static void token_of_two_cells(void)
{
	const struct papr_mock_out_platform_dump more = { .sequence = 0x100000002, .written = 0x300000004 };
	struct papr_memory name, dump;
	__u64 sequence = 0, written = 0;

	mock = begin();
	name = papr_mock_memory(mock, 16, 0, 1ULL << 32);
	dump = papr_mock_memory(mock, 1024, 0, 1ULL << 32);
	memcpy(name.data, "dump-1", 7);
	papr_mock_queue_platform_dump(mock, PAPR_CONTINUE_DUMP, &more);
	CHECK(papr_platform_dump_once((__u32)name.address, &sequence, (__u32)dump.address, 1024, &written) == PAPR_CONTINUE_DUMP);
	CHECK(sequence == 0x100000002 && written == 0x300000004);
	CHECK(papr_mock_arguments_platform_dump(papr_mock_entry(mock, 0))->name.size == 7);
	sequence = 2;	/* half of it */
	CHECK(papr_platform_dump_once((__u32)name.address, &sequence, 0, 0, &written) == RTAS_INVALID_PARAMETER);
	sequence = 0x100000002;
	papr_mock_queue_platform_dump(mock, RTAS_SUCCESS, NULL);
	CHECK(papr_platform_dump_once((__u32)name.address, &sequence, 0, 0, &written) == RTAS_SUCCESS);
	CHECK(!papr_mock_arguments_platform_dump(papr_mock_entry(mock, 2))->dump.data);
	memset(name.data, 'x', name.size);
	sequence = 0;
	CHECK(papr_platform_dump_once((__u32)name.address, &sequence, 0, 0, &written) == RTAS_INVALID_PARAMETER);
	end(mock, 0);
}

static void token_of_the_other_byte_order(void)
{
	struct papr_memory memory;
	__u8 *bytes;

	mock = begin();
	memory = papr_mock_memory(mock, 8, 0, 0);
	bytes = memory.data;
	papr_mock_busy(mock, &papr_mock_call_cursor, H_CONTINUE, 1, 0x12345678);
	papr_mock_queue_cursor(mock, H_SUCCESS, NULL);
	CHECK(papr_cursor_once(memory.address) == H_CONTINUE);
	CHECK(bytes[4] == 0x78 && bytes[7] == 0x12);
	bytes[4] = 0x79;
	CHECK(papr_cursor_once(memory.address) == H_PARAMETER);
	bytes[4] = 0x78;
	CHECK(papr_cursor_once(memory.address) == H_SUCCESS);
	end(mock, 0);
}

void check_mocks(void)
{
	memory_that_a_subfunction_gives_back();
	value_in_r3();
	structure_of_its_own_length();
	two_tokens();
	output_that_tells_of_another();
	token_of_two_cells();
	token_of_the_other_byte_order();
}
