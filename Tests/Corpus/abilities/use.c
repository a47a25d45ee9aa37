/* SPDX-License-Identifier: (GPL-2.0-or-later OR MIT) */
/* What a user of the twenty abilities relies on, against the generated mock. Says what is wrong, or nothing. */
#include "papr/events.h"
#include "papr/mock_all.h"
#include <string.h>

static int failures;

#define CHECK(condition)									\
	do {											\
		if (!(condition)) {								\
			printf("use.c:%d: %s\n", __LINE__, #condition);				\
			failures++;								\
		}										\
	} while (0)

static struct papr_retry bounded(void)
{
	struct papr_retry retry = { 9, 1000000, PAPR_SPIN };

	return retry;
}

/* What a call passed in a register, as the log has it. */
static unsigned long passed(struct papr_mock *mock, const struct papr_mock_call *call, int place)
{
	const struct papr_mock_entry *entry = papr_mock_nth(mock, call, papr_mock_count(mock, call) - 1);

	return entry->arguments[place];
}

/* 1 and 2: names and numbers. */
static void names_and_numbers(struct papr_mock *mock)
{
	__u64 high = 7, low = 7;

	CHECK(H_REMOVE == 4 && H_CAS == 0xF002 && H_UPDATE_DT == 0xF003 && KVMPPC_H_VOF_CLIENT == 0xF005);
	CHECK(H_COP_OP == 0x304 && H_COP == H_COP_OP);
	CHECK(H_GET_CPU_CHARACTERISTICS == H_RESCIND_LOGICAL);
	papr_mock_queue_remove(mock, H_NOT_FOUND, NULL);
	CHECK(papr_remove(0, 1, 2, &high, &low) == H_NOT_FOUND && high == 7 && low == 7);
}

/* 3 and 4: classes, delays, what a code means here. */
static void codes(struct papr_mock *mock)
{
	struct papr_retry retry = bounded();

	papr_mock_busy(mock, &papr_mock_call_guest_delete, 9901, 2, 0);
	papr_mock_queue_guest_delete(mock, H_SUCCESS, NULL);
	CHECK(papr_guest_delete(0, 1, &retry) == H_SUCCESS && papr_mock_count(mock, &papr_mock_call_guest_delete) == 3);
	CHECK(papr_guest_delete(2, 1, &retry) == H_UNSUPPORTED_FLAG_START - 62);
	CHECK(papr_hcall_delay(9905) == 100000);
	papr_mock_queue_join(mock, H_CONTINUE, NULL);
	CHECK(papr_join() == H_CONTINUE && papr_join_errno(H_CONTINUE) == 0);
	papr_mock_queue_clear_hpt(mock, H_CONTINUE, NULL);
	papr_mock_queue_clear_hpt(mock, H_SUCCESS, NULL);
	CHECK(papr_clear_hpt(&retry) == H_SUCCESS);
	CHECK(papr_send_hvpipe_msg_errno(-4) == -EPIPE && papr_get_vpd_errno(-4) == -EAGAIN);
}

/* 5: r3 that is no code, and handed back: every answer that is not negative goes on, whatever other calls mean by it. */
static void no_code(struct papr_mock *mock)
{
	static const long codes[] = { H_BUSY, 9905, 0x7FFFFFFFFFFFFFFFL };
	struct papr_mock_out_hypervisor_data out = { 0 };
	__u8 data[64] = { 0 };
	__s64 control = 0;
	unsigned int i;

	for (i = 0; i < 3; i++) {
		memset(&out.data, 0x50 + (int)i, sizeof(out.data));
		papr_mock_queue_hypervisor_data(mock, codes[i], &out);
		CHECK(papr_hypervisor_data(&control, data) == codes[i] && control == codes[i]);
		CHECK(data[0] == 0x50 + i && data[63] == 0x50 + i && papr_hypervisor_data_errno(codes[i]) == 0);
	}
	papr_mock_queue_hypervisor_data(mock, H_PARAMETER, NULL);
	CHECK(papr_hypervisor_data(&control, data) == H_PARAMETER && control == codes[2] && data[0] == 0x52);
	CHECK(papr_hypervisor_data_errno(H_PARAMETER) == 0 && papr_hypervisor_data_errno(H_FUNCTION) == -EIO);
	CHECK(passed(mock, &papr_mock_call_hypervisor_data, 0) == (unsigned long)codes[2]);
	papr_mock_busy(mock, &papr_mock_call_hypervisor_data, 0, 1, 64);
	control = 0;
	CHECK(papr_hypervisor_data(&control, data) == 64);
	control = 65;
	CHECK(papr_hypervisor_data(&control, data) == H_PARAMETER);
	CHECK(!strcmp(papr_mock_nth(mock, &papr_mock_call_hypervisor_data, 5)->reason, "token 0x41 was not handed out"));
}

/* 6: outputs are stored on their codes only, and come from their registers. */
static void outputs(struct papr_mock *mock)
{
	unsigned long registers[9] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
	struct papr_read_out out;
	struct papr_query_mr_out region;
	__u64 token = ~0ULL, guest = 7;

	registers[0] = 11;
	papr_mock_enqueue_raw(mock, &papr_mock_call_guest_create, H_BUSY, registers);
	CHECK(papr_guest_create_once(&token, &guest) == H_BUSY && token == 11 && guest == 7);
	registers[0] = 22;
	papr_mock_enqueue_raw(mock, &papr_mock_call_guest_create, H_SUCCESS, registers);
	CHECK(papr_guest_create_once(&token, &guest) == H_SUCCESS && token == 11 && guest == 22);
	memset(&out, 0xEE, sizeof(out));
	papr_mock_enqueue_raw(mock, &papr_mock_call_read, H_SUCCESS, registers);
	CHECK(papr_read(0, 1, &out) == H_SUCCESS && out.high0 == 22 && out.low0 == 2 && out.high1 == 0xEEEEEEEEEEEEEEEEULL);
	papr_mock_enqueue_raw(mock, &papr_mock_call_read, H_SUCCESS, registers);
	CHECK(papr_read(PAPR_READ_FLAGS_READ_FOUR, 1, &out) == H_SUCCESS && out.high1 == 3 && out.low3 == 8);
	papr_mock_enqueue_raw(mock, &papr_mock_call_query_mr, H_SUCCESS, registers);
	CHECK(papr_query_mr(1, 2, &region) == H_SUCCESS && region.address == 2 && region.access == 5 && region.keys == 6);
}

/* 7 and 8: both ways, and all nine of them. */
static void all_registers(struct papr_mock *mock)
{
	unsigned long registers[9] = { 1, 2, 3, 4, 5, 6, 7, 8, 9 }, reserved[9] = { 1, 2, 4096 };
	__u64 word[9] = { 10, 11, 12, 13, 14, 15, 16, 17, 18 };
	struct papr_pic_out pool;

	papr_mock_enqueue_raw(mock, &papr_mock_call_block_remove, H_PARTIAL, registers);
	CHECK(papr_block_remove(&word[0], &word[1], &word[2], &word[3], &word[4], &word[5], &word[6], &word[7], &word[8]) == H_PARTIAL);
	CHECK(word[0] == 1 && word[8] == 9 && passed(mock, &papr_mock_call_block_remove, 8) == 18);
	CHECK(papr_hcall_hook(H_STOP_COP_OP, reserved) == H_RESERVED);
	papr_mock_enqueue_raw(mock, &papr_mock_call_pic, H_SUCCESS, registers);
	CHECK(papr_pic(&pool) == H_SUCCESS && pool.virtual_spurr == 9 && pool.pool == 6);
}

/* 9: subfunctions are functions, and fix what chooses them. */
static void subfunctions(struct papr_mock *mock)
{
	__u64 capabilities = 0, size = 0;
	__u8 uuid[16];

	papr_mock_set_default(mock, PAPR_MOCK_SUCCESS);
	CHECK(papr_vioctl_get_vioa_dump_size(0x30000001, &size) == H_SUCCESS);
	CHECK(passed(mock, &papr_mock_call_vioctl_get_vioa_dump_size, 1) == 1);
	CHECK(papr_vioctl_get_partner_uuid(0x30000001, uuid) == H_SUCCESS);
	CHECK(papr_vioctl(0x30000001, 0x99, 0, 0, 0) == H_PARAMETER);
	CHECK(papr_set_mode_resource_le(PAPR_INTERRUPT_ENDIANNESS_LITTLE) == H_SUCCESS);
	CHECK(passed(mock, &papr_mock_call_set_mode_resource_le, 0) == 1 && passed(mock, &papr_mock_call_set_mode_resource_le, 1) == 4);
	CHECK(papr_set_mode(0, 99, 0, 0) == H_P2 && papr_set_mode(1, H_SET_MODE_RESOURCE_SET_DAWR0, 0, 0) == H_UNSUPPORTED_FLAG_START - 63);
	CHECK(papr_watchdog_query(0, &capabilities) == H_SUCCESS);
	CHECK(passed(mock, &papr_mock_call_watchdog_query, 0) == 3UL << 8);
	CHECK(papr_watchdog_stop(0, 0) == H_P2 && papr_watchdog_stop(0, PAPR_ALL_WATCHDOGS) == H_SUCCESS);
	CHECK(papr_vioctl_enable_prepare_for_suspend(1, 30001) == H_PARAMETER);
	papr_mock_set_default(mock, PAPR_MOCK_FUNCTION);
}

/* A list of VLANs as a hypervisor has it, of which as much comes as there is room for. */
static long list_vlans(struct papr_mock *mock, const struct papr_mock_in_vioctl_get_illan_vlan_id_list *in,
		       struct papr_mock_out_vioctl_get_illan_vlan_id_list *out, void *context)
{
	static const __u8 vlans[] = { 0, 1, 0x01, 0x02, 0x0F, 0xFE };

	(void)mock;
	(void)context;
	CHECK(in->output.address == 0x8000 && in->output.data);
	out->output.data = vlans;
	out->output.size = in->output.size < sizeof(vlans) ? in->output.size : sizeof(vlans);
	return in->output.size < sizeof(vlans) ? H_CONSTRAINED : H_SUCCESS;
}

/* 11: a register with the address and the length of memory. */
static void descriptors(struct papr_mock *mock)
{
	static __u8 bytes[64];
	struct papr_memory memory = { bytes, 0x8000, 6 };
	struct papr_vlan_list_value list;
	__u64 other = 0;

	CHECK(papr_mock_map(mock, bytes, sizeof(bytes), 0x8000));
	papr_mock_on_vioctl_get_illan_vlan_id_list(mock, list_vlans, NULL);
	CHECK(papr_vioctl_get_illan_vlan_id_list(1, &memory) == H_SUCCESS);
	CHECK(passed(mock, &papr_mock_call_vioctl_get_illan_vlan_id_list, 2) == 0x0000000600008000UL);
	CHECK(papr_vlan_list_read(bytes, memory.size, &list) == 6 && list.port == 1 && list.others.count == 2);
	CHECK(papr_load_be(list.others.data, 2) == 0x102 && bytes[6] == 0);
	memory.size = 4;
	CHECK(papr_vioctl_get_illan_vlan_id_list(1, &memory) == H_CONSTRAINED);
	/* One call takes the number as it is; the control byte is 0, and what it tells of must be there. */
	CHECK(papr_vioctl_get_illan_vlan_id_list_once(1, 0x0000000400008000ULL) == H_CONSTRAINED);
	CHECK(papr_vioctl_get_illan_vlan_id_list_once(1, 0x0100000400008000ULL) == H_PARAMETER);
	CHECK(papr_vioctl_get_illan_vlan_id_list_once(1, 0x0000004100008000ULL) == H_PARAMETER);
	/* Neither address nor length is cut to make it fit. */
	memory.address = 0x100008000ULL;
	CHECK(papr_vioctl_get_illan_vlan_id_list(1, &memory) == H_PARAMETER);
	memory.address = 0x8000;
	memory.size = 0x1000004;
	CHECK(papr_vioctl_get_illan_vlan_id_list(1, &memory) == H_PARAMETER);
	memory.size = 1;
	CHECK(papr_vioctl_get_illan_vlan_id_list(1, &memory) == H_PARAMETER);
	/* Rules of the address and of the length. */
	memory.size = 39;
	CHECK(papr_vioctl_illan_mac_scan(1, &memory, &other, &other) == H_PARAMETER);
	memory.address = 0x8004;
	memory.size = 40;
	CHECK(papr_vioctl_illan_mac_scan(1, &memory, &other, &other) == H_PARAMETER);
	CHECK(papr_vioctl_illan_mac_scan_once(1, 0x0000002800008004ULL, 0, 0) == H_PARAMETER);
	papr_mock_on_vioctl_get_illan_vlan_id_list(mock, NULL, NULL);
	papr_mock_unmap(mock, 0x8000);
}

/* 9 and 14: two tokens come in memory and go back in registers; what has been scanned is taken between the calls. */
static void scan(struct papr_mock *mock)
{
	__u8 bytes[64] = { 0 };
	struct papr_memory memory = { bytes, 0x8000, sizeof(bytes) };
	__u64 ct1 = 0, ct2 = 0;
	unsigned int parts = 0;
	long rc;

	CHECK(papr_mock_map(mock, bytes, sizeof(bytes), 0x8000));
	papr_mock_busy(mock, &papr_mock_call_vioctl_illan_mac_scan, H_IN_PROGRESS, 2, 0x20);
	papr_mock_queue_vioctl_illan_mac_scan(mock, H_SUCCESS, NULL);
	while ((rc = papr_vioctl_illan_mac_scan(1, &memory, &ct1, &ct2)) == H_IN_PROGRESS) {
		CHECK(ct1 == 0x20 + parts && ct2 == ct1 && bytes[15] == ct2);
		parts++;
	}
	CHECK(rc == H_SUCCESS && parts == 2);
	CHECK(passed(mock, &papr_mock_call_vioctl_illan_mac_scan, 3) == 0x21 && passed(mock, &papr_mock_call_vioctl_illan_mac_scan, 4) == 0x21);
	CHECK(papr_vioctl_illan_mac_scan(1, &memory, &ct1, &ct2) == H_PARAMETER);	/* it is over */
	papr_mock_unmap(mock, 0x8000);
}

/* 14: work areas that go back as they came, all of them or their beginnings. */
static void work_areas(struct papr_mock *mock)
{
	struct papr_memory area = papr_mock_memory(mock, 4096, 4096, 1ULL << 32);
	struct papr_retry retry = bounded();
	__u8 *bytes = (__u8 *)area.data;

	papr_mock_set_default(mock, PAPR_MOCK_SUCCESS);
	papr_store_be(bytes, 0x80000001, 4);
	papr_mock_busy(mock, &papr_mock_call_configure_connector, PAPR_CONNECTOR_NEXT_CHILD, 1, 7);
	CHECK(papr_configure_connector(&area, NULL, &retry) == PAPR_CONNECTOR_NEXT_CHILD && bytes[7] == 7);
	bytes[4095] = 1;
	CHECK(papr_configure_connector(&area, NULL, &retry) == RTAS_INVALID_PARAMETER);
	CHECK(!strcmp(papr_mock_nth(mock, &papr_mock_call_configure_connector, 1)->reason, "memory of work_area is not as it came"));
	bytes[4095] = 0;
	CHECK(papr_configure_connector(&area, NULL, &retry) == RTAS_SUCCESS);
	papr_mock_busy(mock, &papr_mock_call_update_properties, PAPR_PROPERTIES_MORE, 2, 3);
	papr_store_be(bytes + 4, 0, 4);
	CHECK(papr_update_properties(&area, 1, &retry) == PAPR_PROPERTIES_MORE && bytes[7] == 3);
	bytes[20] = 9;	/* what has been taken does not go back */
	CHECK(papr_update_properties(&area, 1, &retry) == PAPR_PROPERTIES_MORE && bytes[7] == 4);
	bytes[0] = 0;
	CHECK(papr_update_properties(&area, 1, &retry) == RTAS_INVALID_PARAMETER);
	papr_mock_set_default(mock, PAPR_MOCK_FUNCTION);
	papr_mock_free(mock, area.data);
}

/* 10 and 18: cells that may be missing, a status that is not first. */
static void cells(struct papr_mock *mock)
{
	const unsigned long results[16] = { 0x55, 2, 3, 4, 5, 6 };
	__u32 granted = 7, type = 7, bus = 0;
	struct papr_query_pe_dma_window_out window;
	struct papr_query_pe_dma_window_64_out wide;
	struct papr_retry retry = bounded();
	__u64 start = 0;

	papr_mock_enqueue_raw(mock, &papr_mock_call_change_msi, RTAS_SUCCESS, results);
	CHECK(papr_change_msi(1, 2, PAPR_MSI_FUNCTION_SET, 4, &granted, &type, 3, &retry) == RTAS_SUCCESS && granted == 2 && type == 7);
	CHECK(papr_mock_nth(mock, &papr_mock_call_change_msi, 0)->argument_count == 6);
	papr_mock_enqueue_raw(mock, &papr_mock_call_change_msi, RTAS_SUCCESS, results);
	CHECK(papr_change_msi(1, 2, PAPR_MSI_FUNCTION_SET, 4, &granted, &type, 4, &retry) == RTAS_SUCCESS && type == 4);
	papr_mock_enqueue_raw(mock, &papr_mock_call_create_pe_dma_window, RTAS_SUCCESS, results);
	CHECK(papr_create_pe_dma_window(1, 0x200000003ULL, 12, 30, &bus, &start, &retry) == RTAS_SUCCESS && bus == 2 && start == 0x300000004ULL);
	papr_mock_enqueue_raw(mock, &papr_mock_call_query_pe_dma_window_64, RTAS_SUCCESS, results);
	CHECK(papr_query_pe_dma_window_64(1, 2, &wide) == RTAS_SUCCESS && wide.windows == 2 && wide.largest == 0x300000004ULL && wide.migration == 6);
	papr_mock_enqueue_raw(mock, &papr_mock_call_query_pe_dma_window, RTAS_SUCCESS, results);
	CHECK(papr_query_pe_dma_window(1, 2, &window) == RTAS_SUCCESS && window.largest == 3 && window.migration == 5);
	CHECK(passed(mock, &papr_mock_call_create_pe_dma_window, 1) == 2 && passed(mock, &papr_mock_call_create_pe_dma_window, 2) == 3);
}

/* Stops a mock, which complains with this line and no other. */
static bool stops_with(struct papr_mock *mock, const char *line)
{
	FILE *const saved = stderr, *const file = tmpfile();
	char text[200] = "";
	size_t length;

	stderr = file;
	CHECK(papr_mock_stop(mock) == 1);
	stderr = saved;
	rewind(file);
	length = fread(text, 1, sizeof(text) - 1, file);
	fclose(file);
	return length == strlen(line) && !strcmp(text, line);
}

/* 18: a facility that is opened and closed: the mock knows what is open. */
static void opened(struct papr_mock *mock)
{
	const unsigned long results[16] = { 0x55 };
	struct papr_retry retry = bounded();
	struct papr_mock *other;
	__u32 token = 0;

	CHECK(papr_close_errinjct(0x55, &retry) == PAPR_ERRINJCT_CLOSE_NOT_OPENER);
	papr_mock_enqueue_raw(mock, &papr_mock_call_open_errinjct, RTAS_SUCCESS, results);
	CHECK(papr_open_errinjct(&token, &retry) == RTAS_SUCCESS && token == 0x55);
	CHECK(papr_open_errinjct(&token, &retry) == PAPR_ERRINJCT_ALREADY_OPEN && papr_open_errinjct_errno(-4) == -EBUSY);
	papr_mock_enqueue_raw(mock, &papr_mock_call_close_errinjct, RTAS_HARDWARE_ERROR, results);
	CHECK(papr_close_errinjct(0x55, &retry) == RTAS_HARDWARE_ERROR && papr_open_errinjct(&token, &retry) == PAPR_ERRINJCT_ALREADY_OPEN);
	CHECK(papr_close_errinjct(0x56, &retry) == PAPR_ERRINJCT_CLOSE_NOT_OPENER);
	papr_mock_enqueue_raw(mock, &papr_mock_call_close_errinjct, RTAS_SUCCESS, results);
	CHECK(papr_close_errinjct(0x55, &retry) == RTAS_SUCCESS && papr_close_errinjct(0x55, &retry) == PAPR_ERRINJCT_CLOSE_NOT_OPENER);
	other = papr_mock_start(papr_mock_all);
	papr_mock_enqueue_raw(other, &papr_mock_call_open_errinjct, RTAS_SUCCESS, results);
	CHECK(papr_open_errinjct(&token, &retry) == RTAS_SUCCESS);
	CHECK(stops_with(other, "papr mock: ibm,open-errinjct: what it opened, rtasCalls.InjectionToken 0x55, was not closed\n"));
}

/* 11 and 12: bit fields, bytes and structures in registers. */
static void carried(struct papr_mock *mock)
{
	struct papr_retry retry = bounded();
	struct papr_scsi_message_value scsi = { 0 };
	__u8 message[16], data[72];

	CHECK(PAPR_MPP_WEIGHT_WEIGHT_MASK == 0xFFUL << 56 && PAPR_OUTPUT_DESCRIPTOR_LENGTH_MASK == 0xFFFFFFUL << 32);
	papr_mock_queue_put_term_char(mock, H_SUCCESS, NULL);
	CHECK(papr_put_term_char(0, 3, "abc", &retry) == H_SUCCESS);
	CHECK(passed(mock, &papr_mock_call_put_term_char, 2) == 0x6162630000000000UL && passed(mock, &papr_mock_call_put_term_char, 3) == 0);
	CHECK(papr_put_term_char(0, 17, "0123456789abcdefg", &retry) == H_P2);
	CHECK(papr_read_rdma(73, 1, 2, data) == H_PARAMETER);
	scsi.format = 1;
	scsi.address = 0x1122334455667788ULL;
	CHECK(papr_scsi_message_write(&scsi, message, sizeof(message)) == 16);
	papr_mock_queue_send_crq(mock, H_SUCCESS, NULL);
	CHECK(papr_send_crq(1, message) == H_SUCCESS);
	CHECK(passed(mock, &papr_mock_call_send_crq, 1) >> 48 == 0x8001 && passed(mock, &papr_mock_call_send_crq, 2) == 0x1122334455667788UL);
	message[0] = 0;
	CHECK(papr_send_crq(1, message) == H_PARAMETER);
}

/* 13 and 15: rules; memory below 4 GiB, aligned, null, held. */
static void rules(struct papr_mock *mock)
{
	struct papr_memory queue = papr_mock_memory(mock, 8192, 4096, 1ULL << 32), odd = queue, none = { 0 }, text;
	struct papr_retry retry = bounded();

	odd.address += 16;
	odd.size = 4096;
	CHECK(papr_get_energy_scale_info_check(0, 1, 0x1000, 16) == H_P4 && papr_get_energy_scale_info_check(PAPR_ENERGY_FLAGS_SINGLE, 0, 0x1000, 64) == H_P2);
	CHECK(papr_get_energy_scale_info_check(0, 1, 0x1FC0, 64) == 0 && papr_get_energy_scale_info_check(0, 1, 0x1FC1, 64) == H_P4);
	CHECK(papr_reg_crq(1, &odd) == H_PARAMETER);
	papr_mock_queue_reg_crq(mock, H_SUCCESS, NULL);
	papr_mock_queue_free_crq(mock, H_SUCCESS, NULL);
	CHECK(papr_reg_crq(1, &queue) == H_SUCCESS && papr_free_crq(1, PAPR_SPIN) == H_SUCCESS);
	text = papr_mock_memory(mock, 16, 16, 1ULL << 32);
	papr_mock_queue_pks_gen_key(mock, H_SUCCESS, NULL);
	CHECK(papr_pks_gen_key(&text, &text, 0, &none, &retry) == H_SUCCESS);
	CHECK(passed(mock, &papr_mock_call_pks_gen_key, 4) == 0);
	papr_mock_free(mock, text.data);
	papr_mock_free(mock, queue.data);
	CHECK(papr_mock_violations(mock) == 0);
	queue = papr_mock_memory(mock, 4096, 4096, 1ULL << 32);
	papr_mock_queue_reg_crq(mock, H_SUCCESS, NULL);
	CHECK(papr_reg_crq(1, &queue) == H_SUCCESS);
	papr_mock_free(mock, queue.data);
	CHECK(papr_mock_violations(mock) == 1);
	papr_mock_clear_violations(mock);
}

/* What a coprocessor got: data, or pieces; it answers six bytes. */
static long compress(struct papr_mock *mock, const struct papr_mock_in_cop_op_plain *in, struct papr_mock_out_cop_op_plain *out,
		     void *context)
{
	struct papr_span rest = in->input_list;
	struct papr_segment_descriptor_value piece;
	char *all = (char *)context, *end = all;

	if (in->input_length >= 0) {
		CHECK(!rest.count && in->input.size == (__u64)in->input_length);
		memcpy(end, in->input.data, in->input.size);
	}
	while (papr_segment_descriptor_next(&rest, &piece)) {
		CHECK(papr_mock_read(mock, piece.address, end, piece.length));
		end += piece.length;
	}
	out->output.data = "packed";
	out->output.size = 6;
	return H_SUCCESS;
}

/* 13: a negative length is that of a list of pieces. */
static void pieces(struct papr_mock *mock)
{
	struct papr_memory block = papr_mock_memory(mock, 4096, 4096, 0), page = papr_mock_memory(mock, 4096, 4096, 0);
	const struct papr_memory left = { page.data, page.address, 5 }, right = { (char *)page.data + 64, page.address + 64, 3 };
	const struct papr_memory where = { (char *)page.data + 256, page.address + 256, 48 };
	const struct papr_segment_descriptor_value parts[] = { { left.address, 5 }, { right.address, 3 }, { page.address + 4090, 7 } };
	struct papr_pieces input = { left, false }, output = { right, false };
	struct papr_retry retry = bounded();
	char all[16] = "";
	int i;

	output.memory.size = 6;
	output.memory.address += 64;
	memcpy(page.data, "hello", 5);
	memcpy(right.data, "you", 3);
	for (i = 0; i < 3; i++)
		CHECK(papr_segment_descriptor_write(&parts[i], (char *)where.data + 16 * i, 16) == (i < 2 ? 16 : -17));
	papr_mock_on_cop_op_plain(mock, compress, all);
	CHECK(papr_cop_op_plain(0, 1, &input, &output, &block, &retry) == H_SUCCESS);
	CHECK(passed(mock, &papr_mock_call_cop_op_plain, 3) == 5 && !memcmp(all, "hello", 5));
	CHECK(!memcmp((char *)page.data + 128, "packed", 6));
	/* Both as lists: what is read is put together, what is written is taken apart. */
	input.memory = where;
	input.memory.size = 32;
	input.is_list = true;
	output = input;
	CHECK(papr_cop_op_plain(0, 1, &input, &output, &block, &retry) == H_SUCCESS && !memcmp(all, "helloyou", 8));
	CHECK(passed(mock, &papr_mock_call_cop_op_plain, 3) == -32UL && !memcmp(page.data, "packe", 5) && !memcmp(right.data, "dou", 3));
	/* No list of one and a half, no piece that is not there or leaves its page. */
	input.memory.size = 24;
	CHECK(papr_cop_op_plain(0, 1, &input, &output, &block, &retry) == H_P3);
	CHECK(papr_cop_op_plain_once(0, 1, where.address, -24, where.address, -32, block.address) == H_P3);
	papr_store_be((char *)where.data + 32, 0x123000, 8);
	papr_store_be((char *)where.data + 40, 8, 8);
	input.memory.size = 48;
	CHECK(papr_cop_op_plain(0, 1, &input, &output, &block, &retry) == H_SG_LIST);
	papr_store_be((char *)where.data + 32, page.address + 4090, 8);
	CHECK(papr_cop_op_plain(0, 1, &input, &output, &block, &retry) == H_SG_LIST);
	/* Neither data nor a list leave their page; the notification 1 is none; the first bits are reserved. */
	input.memory.address = page.address + 4090;
	input.memory.size = 16;
	CHECK(papr_cop_op_plain(0, 1, &input, &output, &block, &retry) == H_P3);
	input.is_list = false;
	CHECK(papr_cop_op_plain(0, 1, &input, &output, &block, &retry) == H_P3);
	input.memory = left;
	CHECK(papr_cop_op_plain(1ULL << 22, 1, &input, &output, &block, &retry) == H_ST_PARM);
	CHECK(papr_cop_op_plain(1ULL << 63, 1, &input, &output, &block, &retry) == H_UNSUPPORTED_FLAG_START);
	/* "Rc" puts the lengths of the operands where the address is. */
	papr_mock_queue_cop_op_encoded(mock, H_SUCCESS, NULL);
	CHECK(papr_cop_op_encoded(0, 1, 0x8001ULL << PAPR_OPERAND_LENGTHS_RC_SHIFT, &output, &block, &retry) == H_SUCCESS);
	CHECK(passed(mock, &papr_mock_call_cop_op_encoded, 0) == 1UL << 24 && passed(mock, &papr_mock_call_cop_op_encoded, 3) == 0);
	CHECK(papr_cop_op_encoded(0, 1, 1, &output, &block, &retry) == H_P2);
	papr_mock_on_cop_op_plain(mock, NULL, NULL);
	papr_mock_free(mock, page.data);
	papr_mock_free(mock, block.data);
	CHECK(papr_mock_violations(mock) == 0);
}

/* 14: tokens, kept values, restarts. */
static void sequences(struct papr_mock *mock)
{
	struct papr_mock_out_scm_bind_mem first = { 0 }, last = { 0 };
	__u64 token = 0, address = 0, bound = 0;
	struct papr_retry retry = bounded();

	first.token = 7;
	first.address = 0x5000;
	last.address = 0x9999;
	last.blocks_bound = 4;
	papr_mock_queue_scm_bind_mem(mock, H_BUSY, &first);
	papr_mock_queue_scm_bind_mem(mock, H_SUCCESS, &last);
	CHECK(papr_scm_bind_mem(1, 0, 4, PAPR_ANY_ADDRESS, &token, &address, &bound, &retry) == H_SUCCESS);
	CHECK(address == 0x5000 && bound == 4 && passed(mock, &papr_mock_call_scm_bind_mem, 4) == 7);
	CHECK(PAPR_ANY_ADDRESS == ~0ULL);
}

/* The home node of the second processor: two domains. */
static long home_node(struct papr_mock *mock, const struct papr_mock_in_home_node_associativity *in,
		      struct papr_mock_out_home_node_associativity *out, void *context)
{
	static const __u8 two[] = { 0x80, 5, 0, 1, 0x23, 0x45 };
	const struct papr_domain_list_value list = { { two, sizeof(two), 2, 0 } };

	(void)mock;
	(void)context;
	CHECK(in->kind == PAPR_ASSOCIATIVITY_FOR_VIRTUAL_PROCESSOR && in->processor == 1);
	return papr_domain_list_write(&list, out->domains, sizeof(out->domains)) == 48 ? H_SUCCESS : H_HARDWARE;
}

/* 11: what six registers hold goes to the reader as it is. */
static void domains(struct papr_mock *mock)
{
	__u32 numbers[4] = { 0 };
	__u8 registers[48];
	struct papr_domain_list_value list;
	struct papr_domain_value domain;
	unsigned int n = 0;

	papr_mock_on_home_node_associativity(mock, home_node, NULL);
	CHECK(papr_home_node_associativity(PAPR_ASSOCIATIVITY_FOR_VIRTUAL_PROCESSOR, 1, registers) == H_SUCCESS);
	CHECK(papr_domain_list_read(registers, sizeof(registers), &list) == 48);
	while (papr_domain_next(&list.domains, &domain)) {
		const __u32 number = (domain.head & PAPR_DOMAIN_HEAD_NUMBER_MASK) >> PAPR_DOMAIN_HEAD_NUMBER_SHIFT;

		numbers[n++] = domain.head & PAPR_DOMAIN_HEAD_IS_SHORT ? number : number << 16 | domain.by_head_is_short.long_.low;
	}
	CHECK(n == 2 && numbers[0] == 5 && numbers[1] == 0x12345);
}

/* 5: a structure of two versions: the first is a packed structure. */
static void forms(void)
{
	struct papr_hv_guest_state_value value = { 0 }, back;
	__u8 bytes[256];

	CHECK(sizeof(struct papr_hv_guest_state) == 232);
	value.version = 1;
	value.ppr = 7;
	value.dawr1 = 30;
	CHECK(papr_hv_guest_state_write(&value, bytes, sizeof(bytes)) == 232);
	CHECK(papr_hv_guest_state_read(bytes, 232, &back) == 232 && back.ppr == 7 && back.dawr1 == 0);
	value.version = 2;
	CHECK(papr_hv_guest_state_write(&value, bytes, sizeof(bytes)) == 248);
	CHECK(papr_hv_guest_state_read(bytes, 248, &back) == 248 && back.dawr1 == 30 && back.dawrx1 == 0);
	CHECK(papr_hv_guest_state_read(bytes, 240, &back) < 0 && papr_hv_guest_state_write(&value, bytes, 240) < 0);
	value.version = 3;
	CHECK(papr_hv_guest_state_write(&value, bytes, sizeof(bytes)) < 0);
}

/* 11: domains of 15 and of 31 bits, one behind the other over six registers. */
static void packed(void)
{
	__u8 bytes[48], written[48];
	struct papr_domain_list_value list;
	struct papr_domain_value domain;
	struct papr_span rest;

	memset(bytes, 0xFF, sizeof(bytes));
	memcpy(bytes, "\x80\x05\x00\x01\x23\x45\x80\x00", 8);
	CHECK(papr_domain_list_read(bytes, sizeof(bytes), &list) == 48 && list.domains.count == 3 && list.domains.size == 8);
	rest = list.domains;
	CHECK(papr_domain_next(&rest, &domain) && domain.head == 0x8005);
	CHECK(papr_domain_next(&rest, &domain) && (__u32)domain.head << 16 == 0x10000 && domain.by_head_is_short.long_.low == 0x2345);
	CHECK(papr_domain_next(&rest, &domain) && domain.head == 0x8000 && !papr_domain_next(&rest, &domain));
	CHECK(papr_domain_list_write(&list, written, sizeof(written)) == 48 && !memcmp(bytes, written, 48));
	/* None of them may look like the end; and 24 short ones leave no room for it. */
	list.domains.data = bytes;
	list.domains.size = 10;
	list.domains.count = 4;
	CHECK(papr_domain_list_write(&list, written, sizeof(written)) < 0);
	memset(bytes, 0x80, sizeof(bytes));
	CHECK(papr_domain_list_read(bytes, sizeof(bytes), &list) == 48 && list.domains.count == 24);
	CHECK(papr_domain_list_write(&list, written, sizeof(written)) == 48 && !memcmp(bytes, written, 48));
	/* A number of 31 bits that ends too early. */
	bytes[46] = 0;
	CHECK(papr_domain_list_read(bytes, sizeof(bytes), &list) < 0);
}

/* 14: a change that takes too long is given up, and not simply left. */
static void giving_up(struct papr_mock *mock)
{
	const struct papr_mock_out_change_msi done = { .granted = 1 };
	const unsigned int before = (unsigned int)papr_mock_count(mock, &papr_mock_call_change_msi);
	struct papr_retry retry = { 2, 1000, PAPR_SPIN };
	const struct papr_mock_in_change_msi *in;
	__u32 granted = 0, type = 0, sequence = 1;

	papr_mock_busy(mock, &papr_mock_call_change_msi, RTAS_BUSY, 3, 7);
	papr_mock_queue_change_msi(mock, RTAS_SUCCESS, &done);
	CHECK(papr_change_msi(1, 2, PAPR_MSI_FUNCTION_SET_MSIX, 8, &granted, &type, 3, &retry) == RTAS_BUSY && granted == 1);
	in = papr_mock_arguments_change_msi(papr_mock_made_change_msi(mock, before + 2));
	CHECK(in->function == PAPR_MSI_FUNCTION_SET_MSIX && in->sequence == 8);
	in = papr_mock_arguments_change_msi(papr_mock_made_change_msi(mock, before + 3));
	CHECK(in->function == PAPR_MSI_FUNCTION_DEFAULT && in->sequence == 1 && in->requested == 8 && in->address == 1 && in->bridge == 2);
	CHECK(papr_mock_queued(mock, &papr_mock_call_change_msi) == 0);
	/* By hand; of two changes under way one is given up, and the other one goes on. */
	papr_mock_busy(mock, &papr_mock_call_change_msi, RTAS_BUSY, 2, 20);
	CHECK(papr_change_msi_once(1, 2, PAPR_MSI_FUNCTION_SET, 4, &sequence, &granted, &type, 3) == RTAS_BUSY && sequence == 20);
	sequence = 1;
	CHECK(papr_change_msi_once(9, 2, PAPR_MSI_FUNCTION_SET, 4, &sequence, &granted, &type, 3) == RTAS_BUSY && sequence == 21);
	papr_mock_queue_change_msi(mock, RTAS_SUCCESS, &done);
	papr_mock_queue_change_msi(mock, RTAS_SUCCESS, &done);
	CHECK(papr_change_msi_abandon(1, 2, 4, &granted, &type, 3) == RTAS_SUCCESS);
	sequence = 20;
	CHECK(papr_change_msi_once(1, 2, PAPR_MSI_FUNCTION_SET, 4, &sequence, &granted, &type, 3) == RTAS_INVALID_PARAMETER);
	sequence = 21;
	CHECK(papr_change_msi_once(9, 2, PAPR_MSI_FUNCTION_SET, 4, &sequence, &granted, &type, 3) == RTAS_SUCCESS);
}

/* One that is left in its middle is a violation. */
static void leaving(void)
{
	struct papr_mock *mock = papr_mock_start(papr_mock_all);
	__u32 granted = 0, type = 0, sequence = 1;

	papr_mock_busy(mock, &papr_mock_call_change_msi, RTAS_BUSY, 1, 7);
	CHECK(papr_change_msi_once(1, 2, PAPR_MSI_FUNCTION_SET, 4, &sequence, &granted, &type, 3) == RTAS_BUSY);
	fflush(stderr);
	CHECK(freopen("/dev/null", "w", stderr) && papr_mock_stop(mock) == 1);
}

/* 16: structures. */
static void structures(void)
{
	static const __u8 bytes[] = { 0, 0, 0, 2, 0x10, 0x22, 0, 8, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 4, 0, 0x80, 2, 0 };
	struct papr_guest_state_value state;
	struct papr_raw_element_value element;
	struct papr_keystore_authority_value authority = { 0 };
	__u8 written[32];

	CHECK(papr_guest_state_read(bytes, sizeof(bytes), &state) == sizeof(bytes) && state.elements.count == 2);
	CHECK(papr_raw_element_next(&state.elements, &element) && element.id == PAPR_ELEMENT_ID_MSR && element.value.size == 8);
	CHECK(papr_raw_element_next(&state.elements, &element) && element.id == PAPR_ELEMENT_ID_LOGICAL_PVR && element.value.size == 4);
	CHECK(!papr_raw_element_next(&state.elements, &element));
	CHECK(papr_guest_state_read(bytes, sizeof(bytes) - 1, &state) < 0);
	authority.consumer = 3;
	authority.password.data = "secret";
	authority.password.size = 6;
	CHECK(papr_keystore_authority_write(&authority, written, sizeof(written)) == 22);
	CHECK(written[0] == 1 && written[1] == 3 && written[15] == 6 && written[16] == 's');
}

/* 12: a rule that holds in one arm of a union. */
static void ruled(void)
{
	struct papr_management_message_value message = { .type = 2 };
	__u8 bytes[16] = { 0x80, 6 };

	CHECK(papr_management_message_write(&message, bytes, sizeof(bytes)) < 0);
	message.by_type.open.session = 1;
	CHECK(papr_management_message_write(&message, bytes, sizeof(bytes)) == 16 && papr_management_message_read(bytes, sizeof(bytes), &message) == 16);
	bytes[4] = 0;
	CHECK(papr_management_message_read(bytes, sizeof(bytes), &message) < 0);
	bytes[1] = 6;
	CHECK(papr_management_message_read(bytes, sizeof(bytes), &message) == 16);
}

/* 16: elements of a size that their result tells. */
static void strided(void)
{
	__u8 bytes[88] = { 2, 1 }, written[88];
	struct papr_counter_results_value results;
	struct papr_counter_result_value result;
	struct papr_counter_element_value element;
	struct papr_span rest;
	__u64 counter = 0;

	memcpy(bytes + 32, "\0\1\0\2\0\10\0\0", 8);
	memcpy(bytes + 40, "\0\1\0\3\0\0\0\0\7", 9);
	bytes[62] = 1;
	memcpy(bytes + 64, "\0\2\0\3\0\0\0\0\10", 9);
	bytes[86] = 2;
	CHECK(papr_counter_results_read(bytes, sizeof(bytes), &results) == 88 && results.by_version.second.results.count == 1);
	rest = results.by_version.second.results;
	CHECK(papr_counter_result_next(&rest, &result) && result.elements.count == 2 && result.elements.stride == 24);
	rest = result.elements;
	CHECK(papr_counter_element_next(&rest, &element) && element.partition == 1 && element.thread_group == 7 && element.counters.count == 1);
	CHECK(papr_next_be64(&element.counters, &counter) && counter == 0x100);
	CHECK(papr_counter_element_next(&rest, &element) && element.partition == 2 && element.thread_group == 8);
	CHECK(!papr_counter_element_next(&rest, &element));
	CHECK(papr_counter_results_write(&results, written, sizeof(written)) == 88 && !memcmp(bytes, written, 88));
	/* A size that the elements do not have, and elements that are not all there. */
	result.element_data_size = 16;
	CHECK(papr_counter_result_write(&result, written, sizeof(written)) < 0);
	CHECK(papr_counter_results_read(bytes, sizeof(bytes) - 1, &results) < 0);
}

/* 20: a section is found by its identifier; a section without a length ends the search. */
static void events(void)
{
	__u8 log[72] = { 6, 0x04, 0, 0xE6, 0, 0, 0, 64, 0x80, 0, 0x0E };
	struct papr_pipe_section_value pipe;
	struct papr_hotplug_section_value hotplug;
	struct papr_epow_section_value epow;

	memcpy(log + 20, "IBM", 4);
	memcpy(log + 24, "PH\0\x10", 4);
	memcpy(log + 40, "HP\0\x10\1\0\0\0\4\1\2\0\x80\0\0\7", 16);
	memcpy(log + 56, "PE\0\x0D\1\0\0\0\2\0\0\5\1", 13);
	CHECK(papr_hotplug_section_find(log, sizeof(log), &hotplug) == 8);
	CHECK(hotplug.resource == PAPR_HOTPLUG_RESOURCE_BRIDGE && hotplug.action == PAPR_HOTPLUG_ACTION_ADD && hotplug.by_identifier_kind.index.index == 0x80000007);
	CHECK(papr_pipe_section_find(log, sizeof(log), &pipe) == 5 && pipe.origin == 0x02000005 && pipe.event == PAPR_PIPE_EVENT_MESSAGE);
	CHECK(papr_epow_section_find(log, sizeof(log), &epow) == 0);
	CHECK(papr_pipe_section_find(log, 68, &pipe) < 0 && papr_pipe_section_find(log, 60, &pipe) == 0);
	log[43] = 0;
	CHECK(papr_pipe_section_find(log, sizeof(log), &pipe) == 0);
}

int main(void)
{
	struct papr_mock *mock = papr_mock_start(papr_mock_all);

	names_and_numbers(mock);
	codes(mock);
	no_code(mock);
	outputs(mock);
	all_registers(mock);
	subfunctions(mock);
	descriptors(mock);
	domains(mock);
	scan(mock);
	work_areas(mock);
	pieces(mock);
	cells(mock);
	opened(mock);
	carried(mock);
	rules(mock);
	sequences(mock);
	forms();
	ruled();
	packed();
	giving_up(mock);
	structures();
	strided();
	events();
	CHECK(papr_mock_stop(mock) == 0);
	leaving();
	return failures != 0;
}
